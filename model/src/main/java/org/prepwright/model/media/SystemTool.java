package org.prepwright.model.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A program of the system that is asked something. */
@FunctionalInterface
interface SystemTool {
  /** A drive that does not answer can hold such a program up. */
  int SECONDS = 20;

  /**
   * What a program prints, in UTF-8.
   *
   * @throws DrivesException when it is missing, fails or takes too long
   */
  String outputOf(List<String> command) throws DrivesException;

  /** Runs a program. */
  static String output(List<String> command) throws DrivesException {
    String name = command.get(0);
    Process process;
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      // what a person reads otherwise would have commas in its numbers, or no UTF-8
      builder.environment().put("LC_ALL", "C.UTF-8");
      process =
          builder
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectInput(ProcessBuilder.Redirect.PIPE)
              .start();
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new DrivesException(e, "tool-missing", name);
    }
    CompletableFuture<byte[]> printed =
        CompletableFuture.supplyAsync(() -> allOf(process.getInputStream()));
    try {
      byte[] bytes = printed.get(SECONDS, TimeUnit.SECONDS);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new DrivesException("tool-slow", name, SECONDS);
      }
      if (process.exitValue() != 0) {
        throw new DrivesException("tool-failed", name, process.exitValue());
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (TimeoutException e) {
      throw new DrivesException(e, "tool-slow", name, SECONDS);
    } catch (ExecutionException e) {
      throw new DrivesException(e, "tool-answer", name);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DrivesException(e, "tool-slow", name, SECONDS);
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] allOf(InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
