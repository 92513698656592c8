package org.prepwright.model.answers;

import java.util.List;

/** {@code [Proxy]}: the proxy servers of Internet Explorer, each written {@code address:port}. */
public final class Proxy extends TypedSection {
  /** Whether a proxy server is used. */
  public final Setting<Boolean> proxyEnable = oneZero("Proxy_Enable");

  /** Whether the HTTP proxy serves all protocols. */
  public final Setting<Boolean> useSameProxy = oneZero("Use_Same_Proxy");

  /** Proxy for HTTP. */
  public final Setting<String> httpProxyServer = text("HTTP_Proxy_Server");

  /** Proxy for HTTPS. */
  public final Setting<String> secureProxyServer = text("Secure_Proxy_Server");

  /** Proxy for FTP. */
  public final Setting<String> ftpProxyServer = text("FTP_Proxy_Server");

  /** Proxy for Gopher. */
  public final Setting<String> gopherProxyServer = text("Gopher_Proxy_Server");

  /** Proxy for SOCKS. */
  public final Setting<String> socksProxyServer = text("Socks_Proxy_Server");

  /** Addresses reached without the proxy; {@code <local>} stands for names without a dot. */
  public final Setting<List<String>> proxyOverride = siteList("Proxy_Override");

  Proxy(AnswerFile answerFile) {
    super(answerFile, "Proxy");
  }
}
