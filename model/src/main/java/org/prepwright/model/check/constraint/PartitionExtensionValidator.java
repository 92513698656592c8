package org.prepwright.model.check.constraint;

import java.util.regex.Pattern;
import org.prepwright.model.answers.constraint.PartitionExtension;

/** Rule {@code extend-partition-value}. */
public final class PartitionExtensionValidator extends Judge<PartitionExtension, String> {
  /** A sample of Microsoft has two numbers, {@code 1 2000}, which no documentation explains. */
  private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:[ ,]+[0-9]+)?");

  @Override
  void judge(String extension, Breaches breaches) {
    if (!extension.isBlank() && !NUMBERS.matcher(extension).matches()) {
      breaches.add("extend-partition-value", extension);
    }
  }
}
