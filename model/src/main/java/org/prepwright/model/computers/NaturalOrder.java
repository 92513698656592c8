package org.prepwright.model.computers;

import java.util.Comparator;
import org.prepwright.model.text.Document;

/** Texts as people order them: without regard to case, and numbers in them by their value. */
enum NaturalOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String one, String other) {
    String a = Document.fold(one);
    String b = Document.fold(other);
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int difference;
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int aEnd = endOfNumber(a, i);
        int bEnd = endOfNumber(b, j);
        difference = compareNumbers(a.substring(i, aEnd), b.substring(j, bEnd));
        i = aEnd;
        j = bEnd;
      } else {
        difference = Character.compare(a.charAt(i), b.charAt(j));
        i++;
        j++;
      }
      if (difference != 0) {
        return difference;
      }
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : one.compareTo(other);
  }

  private static boolean isDigit(char one) {
    return one >= '0' && one <= '9';
  }

  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int compareNumbers(String one, String other) {
    String a = one.replaceFirst("^0+", "");
    String b = other.replaceFirst("^0+", "");
    int byLength = Integer.compare(a.length(), b.length());
    return byLength != 0 ? byLength : a.compareTo(b);
  }
}
