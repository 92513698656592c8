package org.prepwright.model.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.MD4Digest;

/**
 * The encrypted form of the Administrator password in an answer file: the LAN Manager hash followed
 * by the Windows NT hash, 64 hexadecimal digits. Setup takes it with {@code
 * EncryptedAdminPassword=Yes}.
 *
 * <p>The form is that of the one-way functions in Microsoft's MS-NLMP 3.3.1. Both are weak by
 * today's measure; Windows XP and Server 2003 know no other.
 */
public final class PasswordHash {
  /** Most characters of a password that the LAN Manager half covers. */
  public static final int MAX_LENGTH = 14;

  private static final int LM_HALF = 7;
  private static final byte[] LM_TEXT = "KGS!@#$%".getBytes(StandardCharsets.US_ASCII);
  private static final Charset OEM = Charset.forName("IBM850");
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

  private PasswordHash() {}

  /**
   * Encrypts a password.
   *
   * @return 64 lower-case hexadecimal digits
   * @throws UnencryptablePasswordException when the password has more than {@link #MAX_LENGTH}
   *     characters, or one that code page 850 has no capital form of
   */
  public static String of(SecretText password) throws UnencryptablePasswordException {
    if (password.length() > MAX_LENGTH) {
      throw UnencryptablePasswordException.tooLong();
    }
    byte[] keys = capitals(password.reveal());
    return HexFormat.of().formatHex(lmHalf(Arrays.copyOfRange(keys, 0, LM_HALF)))
        + HexFormat.of().formatHex(lmHalf(Arrays.copyOfRange(keys, LM_HALF, 2 * LM_HALF)))
        + HexFormat.of().formatHex(nt(password.reveal()));
  }

  /** Whether a text has the form of an encrypted password: 64 hexadecimal digits. */
  public static boolean isHash(String text) {
    return HASH.matcher(text).matches();
  }

  /** The capitals in the OEM code page, with zeros up to 14 bytes. */
  private static byte[] capitals(String password) throws UnencryptablePasswordException {
    StringBuilder capitals = new StringBuilder(password.length());
    // one by one: Windows leaves a letter alone whose capital form would be two, such as ß
    password.chars().forEach(letter -> capitals.append(Character.toUpperCase((char) letter)));
    try {
      ByteBuffer bytes = OEM.newEncoder().encode(CharBuffer.wrap(capitals));
      byte[] padded = new byte[2 * LM_HALF];
      bytes.get(padded, 0, bytes.remaining());
      return padded;
    } catch (CharacterCodingException e) {
      throw UnencryptablePasswordException.outsideCodePage();
    }
  }

  // the file format demands single DES without padding; nothing is kept safe by it
  @SuppressWarnings("InsecureCryptoUsage")
  private static byte[] lmHalf(byte[] half) {
    try {
      Cipher des = Cipher.getInstance("DES/ECB/NoPadding");
      des.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(desKey(half), "DES"));
      return des.doFinal(LM_TEXT);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java runtime lacks DES", e);
    }
  }

  /** Spreads 56 bits over eight bytes; the lowest bit of each is parity, which nobody looks at. */
  private static byte[] desKey(byte[] half) {
    long bits = 0;
    for (byte part : half) {
      bits = bits << 8 | (part & 0xFF);
    }
    byte[] key = new byte[LM_HALF + 1];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (bits >> (LM_HALF * (LM_HALF - i)) << 1);
    }
    return key;
  }

  private static byte[] nt(String password) {
    byte[] text = password.getBytes(StandardCharsets.UTF_16LE);
    MD4Digest md4 = new MD4Digest();
    md4.update(text, 0, text.length);
    byte[] hash = new byte[md4.getDigestSize()];
    md4.doFinal(hash, 0);
    return hash;
  }
}
