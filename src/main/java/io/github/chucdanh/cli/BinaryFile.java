package io.github.chucdanh.cli;

/** Tells by a file's bytes that it is no text, or text of two bytes a letter. */
final class BinaryFile {
  private static final int LOOKED_AT = 1 << 16;

  /** A text has hardly any NUL; UTF-16 without a mark has one in every second byte. */
  private static final int NUL_SHARE = 100;

  private BinaryFile() {}

  /**
   * Names what the bytes are if not text of one byte a letter; null where nothing speaks for it.
   */
  static String kind(byte[] bytes) {
    if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
      return "UTF-16; --encoding utf-16 reads it";
    }
    if (begins(bytes, '%', 'P', 'D', 'F')) {
      return "PDF";
    }
    if (begins(bytes, 'P', 'K', 3, 4)) {
      return "a ZIP or office file";
    }
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "an old office file";
    }
    return nuls(bytes);
  }

  private static boolean begins(byte[] bytes, int... beginning) {
    for (int i = 0; i < beginning.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != beginning[i]) {
        return false;
      }
    }
    return true;
  }

  private static String nuls(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    if ((even + odd) * NUL_SHARE <= length) {
      return null;
    }
    int rarer = Math.min(even, odd);
    if (rarer * NUL_SHARE > length) {
      return "a binary file";
    }
    return even > odd
        ? "UTF-16; --encoding utf-16be reads it"
        : "UTF-16; --encoding utf-16le reads it";
  }
}
