package footnote.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many who begin a request to a port of this machine and never end it. */
public final class SlowSenders implements AutoCloseable {

  private static final int MANY = 200;
  private static final int PATIENCE_MILLIS = 10_000;

  private final List<Socket> sockets = new ArrayList<>();

  public SlowSenders(int port, String path) throws IOException {
    String begun = "POST " + path + " HTTP/1.1\r\nHost: x\r\n";
    for (int i = 0; i < MANY; i++) {
      Socket socket = new Socket("127.0.0.1", port);
      sockets.add(socket);
      socket.getOutputStream().write(begun.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Whether the other side hangs up on each of them, within ten seconds for each. */
  public boolean areHungUpOn() throws IOException {
    for (Socket socket : sockets) {
      if (!isHungUpOn(socket)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHungUpOn(Socket socket) throws IOException {
    socket.setSoTimeout(PATIENCE_MILLIS);
    try {
      return socket.getInputStream().read() == -1;
    } catch (SocketTimeoutException stillOpen) {
      return false;
    } catch (SocketException reset) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
