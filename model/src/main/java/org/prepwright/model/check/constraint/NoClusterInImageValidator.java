package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.Cluster;
import org.prepwright.model.answers.constraint.NoClusterInImage;

/** Rule {@code master-cluster-service}, as far as the answer file can break it. */
public final class NoClusterInImageValidator extends Judge<NoClusterInImage, Cluster> {
  @Override
  void judge(Cluster cluster, Breaches breaches) {
    if (cluster.isInFile()) {
      breaches.at(cluster, "master-cluster-service");
    }
  }
}
