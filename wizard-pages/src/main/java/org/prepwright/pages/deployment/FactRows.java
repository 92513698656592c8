package org.prepwright.pages.deployment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.HalFact;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.OptionBox;
import org.prepwright.pages.form.RawField;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/**
 * The rows that ask for facts of {@code deployment.ini}: what is asked, the answer, and why it is
 * asked. A fact that nobody stated stays out of the file.
 */
final class FactRows {
  private static final int NUMBER_COLUMNS = 8;
  private static final int TEXT_COLUMNS = 24;

  private final FormBuilder form;

  FactRows(FormBuilder form) {
    this.form = form;
  }

  /** Yes, no, or not stated. */
  FieldRow yesNo(Setting<Boolean> fact, String key) {
    return choice(
        fact,
        key,
        List.of(
            new Option<>(true, Texts.text("facts.yes")),
            new Option<>(false, Texts.text("facts.no"))),
        value -> Texts.text("facts.not-stated"));
  }

  /** One of the constants of an enum, or not stated. */
  <E extends Enum<E>> FieldRow choice(
      Setting<E> fact, String key, E[] constants, Function<E, String> name) {
    List<Option<E>> options =
        Arrays.stream(constants).map(one -> new Option<>(one, name.apply(one))).toList();
    return choice(fact, key, options, name);
  }

  /** A letter of a drive, or not stated. */
  FieldRow drive(Setting<String> fact, String key) {
    List<Option<String>> letters =
        IntStream.rangeClosed('C', 'Z')
            .mapToObj(Character::toString)
            .map(letter -> new Option<>(letter, letter + ":"))
            .toList();
    return choice(fact, key, letters, letter -> letter + ":");
  }

  /** A hardware abstraction layer, or not stated. */
  FieldRow hal(Setting<HalFact> fact, String key) {
    List<Option<HalFact>> hals =
        Catalogue.standard().hals().stream().map(hal -> new Option<>(hal, nameOf(hal))).toList();
    return choice(fact, key, hals, FactRows::nameOf);
  }

  /** A HAL as a person reads it. */
  static String nameOf(HalFact hal) {
    return Texts.text("facts.hal", hal.name(), hal.file());
  }

  private <T> FieldRow choice(
      Setting<T> fact, String key, List<Option<T>> options, Function<T, String> nameOfOther) {
    List<Option<T>> all = new ArrayList<>();
    all.add(new Option<>(null, Texts.text("facts.not-stated")));
    all.addAll(options);
    OptionBox<T> box = new OptionBox<>(fact.document(), fact::get, fact::set, all, nameOfOther);
    return row(fact, key, FormBuilder.inLine(box), box);
  }

  /** A whole number. */
  FieldRow number(Setting<Integer> fact, String key) {
    RawField field = new RawField(fact.document(), fact);
    field.setPrefColumnCount(FormBuilder.columns(NUMBER_COLUMNS));
    field.setMaxWidth(Region.USE_PREF_SIZE);
    return row(fact, key, field, field);
  }

  /** A line of text. */
  FieldRow text(Setting<String> fact, String key) {
    TextField field = new TextField();
    field.setPrefColumnCount(FormBuilder.columns(TEXT_COLUMNS));
    form.bind(field, fact);
    return row(fact, key, FormBuilder.inLine(field), field);
  }

  /** A text of which an empty entry says that there is none. */
  FieldRow textOrNone(Setting<String> fact, String key) {
    return orNone(fact, key, text -> text, text -> text);
  }

  /** Texts with commas between them, of which an empty entry says that there are none. */
  FieldRow listOrNone(Setting<List<String>> fact, String key) {
    return orNone(
        fact,
        key,
        text ->
            Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList(),
        list -> String.join(", ", list));
  }

  private <T> FieldRow orNone(
      Setting<T> fact, String key, Function<String, T> reading, Function<T, String> writing) {
    T none = reading.apply("");
    TextField field = new TextField();
    CheckBox noneBox = new CheckBox(form.text(key + ".none"));
    noneBox.setAccessibleText(form.text(key + ".none"));
    FormBuilder.wrap(noneBox);
    noneBox.setId(Ids.of(fact) + "-none");
    Sync sync =
        new Sync(
            fact.document(),
            () -> {
              noneBox.setSelected(fact.is(none));
              T shown = reading.apply(field.getText());
              // a comma that is just being typed stays
              if (!shown.equals(fact.valueOr(none))) {
                field.setText(fact.isPresent() ? writing.apply(fact.valueOr(none)) : "");
              }
            });
    sync.showFile();
    field
        .textProperty()
        .addListener(
            (text, before, now) ->
                sync.send(
                    () -> {
                      T value = reading.apply(now);
                      fact.set(value.equals(none) ? null : value);
                    }));
    noneBox
        .selectedProperty()
        .addListener((selected, before, now) -> sync.send(() -> fact.set(now ? none : null)));
    return row(fact, key, FormBuilder.stacked(field, noneBox), field);
  }

  /** Any of the constants of an enum; none of them is an answer too. */
  <E extends Enum<E>> FieldRow several(
      Setting<List<E>> fact, String key, E[] constants, Function<E, String> name) {
    List<CheckBox> boxes = new ArrayList<>();
    CheckBox none = new CheckBox(form.text(key + ".none"));
    none.setAccessibleText(form.text(key + ".none"));
    none.setId(Ids.of(fact) + "-none");
    Sync sync =
        new Sync(
            fact.document(),
            () -> {
              for (int i = 0; i < constants.length; i++) {
                boxes.get(i).setSelected(fact.valueOr(List.of()).contains(constants[i]));
              }
              none.setSelected(fact.is(List.of()));
            });
    for (E constant : constants) {
      CheckBox box = new CheckBox(name.apply(constant));
      box.setAccessibleText(name.apply(constant));
      box.setId(Ids.of(fact) + "-" + constant.name());
      FormBuilder.wrap(box);
      box.selectedProperty()
          .addListener(
              (selected, before, now) ->
                  sync.send(() -> fact.set(changed(fact.valueOr(List.of()), constant, now))));
      boxes.add(box);
    }
    none.selectedProperty()
        .addListener((selected, before, now) -> sync.send(() -> fact.set(now ? List.of() : null)));
    sync.showFile();
    List<Node> all = new ArrayList<>(boxes);
    all.add(none);
    return row(fact, key, FormBuilder.stacked(all.toArray(new Node[0])), boxes.get(0));
  }

  /** The last one that goes leaves nothing stated, not the statement that there is none. */
  private static <E extends Enum<E>> List<E> changed(List<E> before, E one, boolean isIn) {
    List<E> list = new ArrayList<>(before);
    list.remove(one);
    if (isIn) {
      list.add(one);
      list.sort(null);
    }
    return list.isEmpty() ? null : List.copyOf(list);
  }

  private FieldRow row(Setting<?> fact, String key, Node control, Node target) {
    target.setId(Ids.of(fact));
    return form.row(form.label(key), control, target, List.of(fact)).help(form.text(key + ".why"));
  }
}
