package footnote.messengers.telegram;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The wire: one call, one attempt, one outcome, always within a time. The client's own threads are
 * daemons and end with it, and it repeats nothing by itself, so that who sends a message decides
 * whether to send it again.
 */
final class BotApi implements AutoCloseable {

  /** How long a call may take that the server is not asked to hold. */
  static final Duration PROMPT = Duration.ofSeconds(20);

  /** How much longer than {@link #PROMPT} the server may hold {@code getUpdates}. */
  static final Duration LONGEST_HOLD = Duration.ofSeconds(50);

  private static final int CALLS_AT_ONCE = 80;

  private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("wire"));
  private final OkHttpClient http;
  private final OkHttpTelegramClient client;

  BotApi(String token, URI server) {
    Dispatcher dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(CALLS_AT_ONCE);
    dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
    this.http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectTimeout(Duration.ofSeconds(10))
            .readTimeout(LONGEST_HOLD.plus(PROMPT))
            .retryOnConnectionFailure(false)
            .build();
    this.client = new OkHttpTelegramClient(http, token, url(server));
  }

  private static TelegramUrl url(URI server) {
    int usual = "https".equals(server.getScheme()) ? 443 : 80;
    int port = server.getPort() < 0 ? usual : server.getPort();
    return new TelegramUrl(server.getScheme(), server.getHost(), port, false);
  }

  <T extends Serializable> T call(BotApiMethod<T> method) throws CallFailed {
    return call(method, Duration.ZERO);
  }

  /** Calls a method that the server may hold for a while before it answers. */
  <T extends Serializable> T call(BotApiMethod<T> method, Duration hold) throws CallFailed {
    try {
      return client.executeAsync(method).get(hold.plus(PROMPT).toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw failure(method, e.getCause() == null ? e : e.getCause());
    } catch (TelegramApiException e) {
      throw failure(method, e);
    } catch (TimeoutException e) {
      throw new CallFailed.Unreachable("no answer to " + method.getMethod() + " in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallFailed.Unreachable("stopped during " + method.getMethod(), e);
    }
  }

  /** Makes a call whose result matters to nobody. */
  void begin(BotApiMethod<?> method, Consumer<Throwable> failed) {
    try {
      var unused =
          client
              .executeAsync(method)
              .exceptionally(
                  failure -> {
                    failed.accept(failure);
                    return null;
                  });
    } catch (TelegramApiException e) {
      failed.accept(e);
    }
  }

  private static CallFailed failure(BotApiMethod<?> method, Throwable cause) {
    if (cause instanceof TelegramApiRequestException refusal && wasUnderstood(refusal)) {
      var parameters = Optional.ofNullable(refusal.getParameters());
      return new CallFailed.Refused(
          refusal.getErrorCode(),
          method.getMethod() + ": " + refusal.getApiResponse(),
          parameters.map(it -> it.getRetryAfter()).map(Duration::ofSeconds),
          parameters.map(it -> it.getMigrateToChatId()),
          cause);
    }
    return new CallFailed.Unreachable(method.getMethod() + ": " + cause.getMessage(), cause);
  }

  /** An answer that could not be read is given the code 0, as is one without any. */
  private static boolean wasUnderstood(TelegramApiRequestException refusal) {
    return refusal.getErrorCode() != null && refusal.getErrorCode() > 0;
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
    threads.shutdownNow();
  }
}
