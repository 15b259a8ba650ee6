package io.github.chucdanh.corenlp;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/** Refuses requests whose body cannot be within the text limit before it is all in memory. */
final class BodyLimit extends Filter {
  /** A character takes at most three bytes, and each three when it comes percent-encoded. */
  private static final int BYTES_A_CHARACTER = 9;

  /** So much of a refused body is still read, so that its sender gets to see the answer. */
  private static final int PATIENCE = 16;

  private final int characters;
  private final int bytes;

  BodyLimit(int characters) {
    this.characters = characters;
    bytes = (int) Math.min(Integer.MAX_VALUE - 8L, (long) characters * BYTES_A_CHARACTER);
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    InputStream in = exchange.getRequestBody();
    byte[] body = in.readNBytes(bytes);
    if (in.read() >= 0) {
      discard(in, (long) bytes * PATIENCE);
      refuse(exchange);
      return;
    }
    exchange.setStreams(new ByteArrayInputStream(body), null);
    chain.doFilter(exchange);
  }

  /**
   * Lets the sender come to an end, as far as that is not too far; read, as the stream's own skip
   * does not know where the body ends.
   */
  private static void discard(InputStream in, long most) throws IOException {
    byte[] buffer = new byte[1 << 13];
    long left = most;
    int read = 0;
    while (left > 0 && read >= 0) {
      read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      left -= read;
    }
  }

  private void refuse(HttpExchange exchange) throws IOException {
    byte[] answer =
        ("Request is too long to be handled by server. Max length is "
                + characters
                + " characters.")
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-type", "text/plain");
    exchange.sendResponseHeaders(HttpURLConnection.HTTP_ENTITY_TOO_LARGE, answer.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(answer);
    }
    exchange.close();
  }

  @Override
  public String description() {
    return "refuses bodies of more than " + bytes + " bytes";
  }
}
