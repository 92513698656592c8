package org.prepwright.app.start;

import static org.prepwright.app.message.AppMessages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.prepwright.model.answers.InteractionLevel;
import org.prepwright.model.answers.NewFileAnswers;
import org.prepwright.model.answers.NewFileAnswers.DistributionShare;
import org.prepwright.model.answers.SetupType;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/**
 * What Setup Manager asks before its pages: which questions there are depends on the answers, and
 * an answer stays when its question goes and comes back.
 */
final class NewFilePlan {
  /** The questions in Setup Manager's order. */
  enum Step {
    /** Unattended, Sysprep or RIS. */
    TYPE("type"),
    /** Which Windows. */
    PRODUCT("product"),
    /** How Setup treats the answers. */
    INTERACTION("interaction"),
    /** Whether Mini-Setup may ask. */
    FULLY_AUTOMATE("fully-automate"),
    /** Where Setup comes from. */
    SHARE("share"),
    /** Folder and name of the share. */
    SHARE_LOCATION("share-location"),
    /** The licence of Windows. */
    LICENCE("licence");

    private final String id;

    Step(String id) {
      this.id = id;
    }

    /** Its name in keys and controls. */
    String id() {
      return id;
    }
  }

  /** Where Setup comes from. */
  enum Source {
    /** A distribution folder that is yet to be made. */
    NEW_SHARE("new-share"),
    /** A distribution folder that is there. */
    EXISTING_SHARE("existing-share"),
    /** The CD; the file is winnt.sif. */
    CD("cd");

    private final String id;

    Source(String id) {
      this.id = id;
    }

    /** Its name in keys and controls. */
    String id() {
      return id;
    }
  }

  private final ObjectProperty<SetupType> type = new SimpleObjectProperty<>(SetupType.UNATTENDED);
  private final ObjectProperty<Product> product =
      new SimpleObjectProperty<>(Product.XP_PROFESSIONAL);
  private final ObjectProperty<InteractionLevel> level =
      new SimpleObjectProperty<>(InteractionLevel.PROVIDE_DEFAULT);
  private final BooleanProperty fullyAutomated = new SimpleBooleanProperty(true);
  private final ObjectProperty<Source> source = new SimpleObjectProperty<>(Source.NEW_SHARE);
  private final StringProperty folder = new SimpleStringProperty(DistributionShare.USUAL.folder());
  private final StringProperty shareName = new SimpleStringProperty(DistributionShare.USUAL.name());
  private final BooleanProperty licenceAccepted = new SimpleBooleanProperty(false);
  private Step current = Step.TYPE;

  /** Unattended, Sysprep or RIS. */
  ObjectProperty<SetupType> type() {
    return type;
  }

  /** Which Windows; see {@link #chosenProduct()}. */
  ObjectProperty<Product> product() {
    return product;
  }

  /** How Setup treats the answers. */
  ObjectProperty<InteractionLevel> level() {
    return level;
  }

  /** Whether Mini-Setup asks nobody. */
  BooleanProperty fullyAutomated() {
    return fullyAutomated;
  }

  /** Where Setup comes from. */
  ObjectProperty<Source> source() {
    return source;
  }

  /** Path of the distribution folder. */
  StringProperty folder() {
    return folder;
  }

  /** Name of the distribution folder on the network. */
  StringProperty shareName() {
    return shareName;
  }

  /** Whether the licence of Windows is accepted. */
  BooleanProperty licenceAccepted() {
    return licenceAccepted;
  }

  /** The product that is meant: one that the type of setup cannot install gives way. */
  Product chosenProduct() {
    return type.get().products().contains(product.get()) ? product.get() : Product.XP_PROFESSIONAL;
  }

  /** The questions that the answers so far leave, in their order. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>(List.of(Step.TYPE, Step.PRODUCT));
    switch (type.get()) {
      case SYSPREP -> steps.add(Step.FULLY_AUTOMATE);
      case RIS -> steps.addAll(List.of(Step.INTERACTION, Step.LICENCE));
      case UNATTENDED -> {
        steps.addAll(List.of(Step.INTERACTION, Step.SHARE));
        if (source.get() != Source.CD) {
          steps.add(Step.SHARE_LOCATION);
        }
        steps.add(Step.LICENCE);
      }
    }
    return steps;
  }

  /** The question that is asked now. */
  Step current() {
    return current;
  }

  /** Goes to a question that is among {@link #steps()}. */
  void goTo(Step step) {
    if (steps().contains(step)) {
      current = step;
    }
  }

  /** Whether there is a question before. */
  boolean canGoBack() {
    return steps().indexOf(current) > 0;
  }

  /** Goes to the question before; the answers stay. */
  void goBack() {
    if (canGoBack()) {
      current = steps().get(steps().indexOf(current) - 1);
    }
  }

  /** Whether the file is made behind this question. */
  boolean isAtEnd() {
    return steps().indexOf(current) == steps().size() - 1;
  }

  /** Goes to the next question, if there is one and nothing is missing here. */
  void goNext() {
    if (problem().isEmpty() && !isAtEnd()) {
      current = steps().get(steps().indexOf(current) + 1);
    }
  }

  /** What is missing here, in a sentence; empty when nothing is. */
  String problem() {
    return switch (current) {
      case SHARE_LOCATION ->
          folder.get().isBlank()
              ? text("new.share-location.folder-missing")
              : shareName.get().isBlank() ? text("new.share-location.name-missing") : "";
      case LICENCE ->
          level.get() == InteractionLevel.FULL_UNATTENDED && !licenceAccepted.get()
              ? text("new.licence.missing")
              : "";
      default -> "";
    };
  }

  /** What was answered. */
  NewFileAnswers answers() {
    boolean isSysprep = type.get() == SetupType.SYSPREP;
    boolean hasShare = steps().contains(Step.SHARE_LOCATION);
    return new NewFileAnswers(
        kind(),
        chosenProduct(),
        level.get(),
        isSysprep ? fullyAutomated.get() : licenceAccepted.get(),
        hasShare
            ? Optional.of(new DistributionShare(folder.get().strip(), shareName.get().strip()))
            : Optional.empty());
  }

  private Kind kind() {
    return switch (type.get()) {
      case SYSPREP -> Kind.SYSPREP;
      case RIS -> Kind.RIS;
      case UNATTENDED -> source.get() == Source.CD ? Kind.WINNT : Kind.UNATTEND;
    };
  }
}
