package org.prepwright.model.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;

/** Any bytes as a ZIP file are verified, or there is a sentence. */
@Timeout(Invariant.SECONDS)
class ZipFuzzTest {
  @FuzzTest
  void isVerified(byte[] bytes) throws IOException {
    Disks.verify(bytes);
  }
}
