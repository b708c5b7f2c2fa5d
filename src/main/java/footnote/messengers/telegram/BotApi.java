package footnote.messengers.telegram;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
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

  /** "Payload Too Large". */
  static final int TOO_LARGE = 413;

  private static final int NOT_FOUND = 404;

  private static final int CALLS_AT_ONCE = 80;

  private final ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("wire"));
  private final OkHttpClient http;
  private final OkHttpTelegramClient client;
  private final String token;
  private final HttpUrl files;

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
    this.token = token;
    this.files = HttpUrl.get(server.toString());
    this.client = new OkHttpTelegramClient(http, token, url(server));
  }

  private static TelegramUrl url(URI server) {
    int usual = "https".equals(server.getScheme()) ? 443 : 80;
    int port = server.getPort() < 0 ? usual : server.getPort();
    return new TelegramUrl(server.getScheme(), server.getHost(), port, false);
  }

  /**
   * A call that is not made yet, and may be made more than once.
   *
   * @param method its name
   * @param begin makes it with the library's client, whose methods have no common shape
   */
  record Call<T>(String method, Begin<T> begin) {

    @FunctionalInterface
    interface Begin<T> {
      CompletableFuture<T> on(OkHttpTelegramClient client) throws TelegramApiException;
    }

    static <T extends Serializable> Call<T> of(BotApiMethod<T> method) {
      return new Call<>(method.getMethod(), client -> client.executeAsync(method));
    }
  }

  <T extends Serializable> T call(BotApiMethod<T> method) throws CallFailed {
    return call(Call.of(method));
  }

  <T> T call(Call<T> call) throws CallFailed {
    return call(call, Duration.ZERO);
  }

  /** Makes a call that the server may hold for a while before it answers. */
  <T> T call(Call<T> call, Duration hold) throws CallFailed {
    try {
      return call.begin().on(client).get(hold.plus(PROMPT).toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw failure(call.method(), e.getCause() == null ? e : e.getCause());
    } catch (TelegramApiException e) {
      throw failure(call.method(), e);
    } catch (TimeoutException e) {
      throw new CallFailed.Unreachable("no answer to " + call.method() + " in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallFailed.Unreachable("stopped during " + call.method(), e);
    }
  }

  /**
   * The bytes of a file that the server keeps, at most {@code most} of them.
   *
   * @param path as {@code getFile} gives it
   */
  byte[] download(String path, int most) throws CallFailed {
    // The address holds the token: neither it nor a message with it may be shown.
    String own = "/file/bot" + token + "/";
    HttpUrl address = files.newBuilder().addPathSegments(own.substring(1) + path).build();
    if (!address.encodedPath().startsWith(own)) {
      throw CallFailed.Refused.of(NOT_FOUND, "a file's path leads elsewhere");
    }
    try (Response response = http.newCall(new Request.Builder().url(address).build()).execute()) {
      ResponseBody body = response.body();
      if (!response.isSuccessful() || body == null) {
        throw CallFailed.Refused.of(response.code(), "a file is not handed out");
      }
      byte[] bytes = body.byteStream().readNBytes(most + 1);
      if (bytes.length > most) {
        throw CallFailed.Refused.of(TOO_LARGE, "a file is larger than was said");
      }
      return bytes;
    } catch (IOException e) {
      throw new CallFailed.Unreachable("a file could not be fetched (" + e.getClass() + ")", e);
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

  private static CallFailed failure(String method, Throwable cause) {
    if (cause instanceof TelegramApiRequestException refusal && wasUnderstood(refusal)) {
      var parameters = Optional.ofNullable(refusal.getParameters());
      return new CallFailed.Refused(
          refusal.getErrorCode(),
          method + ": " + refusal.getApiResponse(),
          parameters.map(it -> it.getRetryAfter()).map(Duration::ofSeconds),
          parameters.map(it -> it.getMigrateToChatId()),
          cause);
    }
    return new CallFailed.Unreachable(method + ": " + cause.getMessage(), cause);
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
