package org.prepwright.model.answers;

import org.prepwright.model.answers.constraint.NoClusterInImage;
import org.prepwright.model.answers.constraint.Sysprep;

/** {@code [Cluster]}: a section of Windows 2000 without documented entries for Server 2003. */
@NoClusterInImage(groups = Sysprep.class)
public final class Cluster extends TypedSection {
  Cluster(AnswerFile answerFile) {
    super(answerFile, "Cluster");
  }
}
