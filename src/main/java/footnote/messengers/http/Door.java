package footnote.messengers.http;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.time.Duration;

/**
 * Where a messenger brings things over plain HTTP, for a proxy that speaks HTTPS with the world. A
 * few requests are taken at once, some wait, and more are hung up on, as is who takes too long:
 * nobody keeps others out.
 */
public final class Door implements AutoCloseable {

  /** Requests at work, and waiting for it. */
  private static final int AT_ONCE = 16;

  private static final int WAITING = 64;

  private final HttpServer server;
  private final Hasty threads;

  private Door(HttpServer server, Hasty threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Where it is.
   *
   * @param host an address of this machine; 0.0.0.0 for all it has
   * @param port 0 for any that is free
   * @param hostKey the setting of the host, such as "slack.host"
   * @param portKey the setting of the port
   */
  public record Address(String host, int port, String hostKey, String portKey) {}

  /** Nobody can listen there; the message says why, and what to set. */
  public static final class CannotListen extends IOException {
    CannotListen(String why) {
      super(why);
    }
  }

  /**
   * A door that is still shut.
   *
   * @param patience for a request, from its first byte to the last of its answer
   * @throws CannotListen where nobody can listen, or somebody else does
   */
  public static Door at(Address address, Duration patience) throws IOException {
    return new Door(listening(address), new Hasty(AT_ONCE, WAITING, patience));
  }

  private static HttpServer listening(Address where) throws IOException {
    InetSocketAddress address = new InetSocketAddress(where.host(), where.port());
    if (address.isUnresolved()) {
      throw new CannotListen(
          "there is no host " + where.host() + ". Set another " + where.hostKey());
    }
    boolean ours =
        address.getAddress().isAnyLocalAddress()
            || NetworkInterface.getByInetAddress(address.getAddress()) != null;
    if (!ours) {
      throw new CannotListen(
          where.host() + " is no address of this machine. Set another " + where.hostKey());
    }
    try {
      return HttpServer.create(address, 0);
    } catch (BindException taken) {
      throw new CannotListen(
          "port "
              + where.port()
              + " is taken ("
              + taken.getMessage()
              + "). End what listens there, or set another "
              + where.portKey());
    }
  }

  /** Gives every request to {@code handler}, which has to close it. */
  public void open(HttpHandler handler) {
    server.setExecutor(threads);
    server.createContext("/", handler);
    server.start();
  }

  /** Where it is, with the port that was free. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
