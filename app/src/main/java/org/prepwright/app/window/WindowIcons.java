package org.prepwright.app.window;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.prepwright.app.look.Icons;

/** The program's icon on its windows, in the sizes that desktops ask for. */
final class WindowIcons {
  /** The pictures; the desktop chooses. */
  static final List<Image> ALL =
      Stream.of(16, 32, 48, 128)
          .map(size -> "icon/prepwright-" + size + ".png")
          .map(name -> new Image(Icons.class.getResourceAsStream(name)))
          .collect(Collectors.toUnmodifiableList());

  private WindowIcons() {}
}
