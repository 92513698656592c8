package org.prepwright.model.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import org.prepwright.model.media.Medium;

/** A sound image of a CD that anything was written over is verified, or there is a sentence. */
@Timeout(Invariant.SECONDS)
class IsoFuzzTest {
  private static final byte[] SOUND = Disks.sound(Medium.Form.ISO);

  @FuzzTest
  void isVerified(byte[] patches) throws IOException {
    Disks.verify(Disks.damaged(SOUND, patches));
  }
}
