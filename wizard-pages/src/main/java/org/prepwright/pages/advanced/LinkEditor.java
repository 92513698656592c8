package org.prepwright.pages.advanced;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.prepwright.model.answers.NumberedLinks;
import org.prepwright.model.answers.NumberedLinks.Link;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.ListEditor;
import org.prepwright.pages.form.Texts;

/** Boxes for a title and an address, and the list of those that are there. */
final class LinkEditor {
  private final Attempts attempts = new Attempts();
  private final String id;
  private final NumberedLinks links;
  private final TextField title = new TextField();
  private final TextField address = new TextField();
  private final ListEditor<Link> lines;

  /**
   * Makes them.
   *
   * @param id beginning of the ids of its controls
   * @param name what the list is called
   * @param empty stands in the empty list
   */
  LinkEditor(String id, NumberedLinks links, String name, String empty) {
    this.id = id;
    this.links = links;
    title.setId(id + "-title");
    address.setId(id + "-address");
    lines =
        new ListEditor<>(
            id,
            links.links(),
            link -> Texts.text("link.line", link.title(), link.address()),
            empty,
            attempts.actions(links::remove, links::move));
    list().setId(id + "-list");
    list().setAccessibleText(name);
    list().getStyleClass().add("short-list");
    list()
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (selected, before, now) -> {
              if (now != null) {
                title.setText(now.title());
                address.setText(now.address());
              }
            });
    title.setOnAction(entered -> address.requestFocus());
    address.setOnAction(entered -> add());
    title.setPromptText(Texts.text("link.title.prompt"));
    address.setPromptText(Texts.text("link.address.prompt"));
    title.setAccessibleText(Texts.text("link.title.prompt"));
    address.setAccessibleText(Texts.text("link.address.prompt"));
  }

  /** Boxes, buttons and list under one another. */
  Node node() {
    lines.withAdder(
        FormBuilder.stacked(
            title,
            address,
            FormBuilder.inLine(
                Attempts.button(id + "-add", Texts.text("link.add"), this::add),
                Attempts.button(id + "-change", Texts.text("link.change"), this::change))));
    return lines;
  }

  TextField title() {
    return title;
  }

  ListView<Link> list() {
    return lines.list();
  }

  /** Why the last change was not made; empty when it was. */
  ReadOnlyStringProperty refusalProperty() {
    return attempts.refusalProperty();
  }

  private void add() {
    if (attempts.isDone(() -> links.add(title.getText(), address.getText()))) {
      List.of(title, address).forEach(TextField::clear);
      list().getSelectionModel().clearSelection();
      list().scrollTo(list().getItems().size() - 1);
      title.requestFocus();
    }
  }

  private void change() {
    attempts.change(
        lines,
        Texts.text("link.choose-first"),
        index -> links.set(index, title.getText(), address.getText()));
  }
}
