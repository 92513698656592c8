package org.prepwright.pages.network.components;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.text.TextAlignment;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Texts;

/**
 * A drawing of the computer, its adapters with their addresses, and their gateways. A reader of the
 * screen hears the same as one sentence for each adapter. All colours come from the style sheet.
 */
final class NetworkDrawing extends Region {
  /** Adapters beyond these are only counted. */
  private static final int MOST_ADAPTERS = 6;

  private static final double GAP = 8;
  private static final double COMPUTER_SHARE = 0.2;
  private static final double ADAPTER_SHARE = 0.4;
  private static final double GATEWAY_SHARE = 0.25;

  private final Label computer = new Label(Texts.text("networking.drawing.computer"));
  private final List<Row> rows = new ArrayList<>();
  private final Label rest = new Label();
  private List<AdapterSketch> shown = List.of();
  private int chosen = -1;

  /** One adapter with what lies on both sides of it. */
  private record Row(VBox adapter, Label gateway, Line toComputer, Line toGateway) {}

  NetworkDrawing() {
    setId("networking-drawing");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getStyleClass().add("network-drawing");
    computer.getStyleClass().addAll("network-box", "network-computer");
    computer.setAlignment(Pos.CENTER);
    computer.setTextAlignment(TextAlignment.CENTER);
    computer.setWrapText(true);
    rest.getStyleClass().add(FormStyles.MUTED);
    show(List.of(), -1);
  }

  /**
   * Shows adapters.
   *
   * @param chosenAdapter the place of the one that is set apart; -1 for none
   */
  void show(List<AdapterSketch> adapters, int chosenAdapter) {
    if (adapters.equals(shown) && chosenAdapter == chosen && !getChildren().isEmpty()) {
      return;
    }
    shown = List.copyOf(adapters);
    chosen = chosenAdapter;
    setAccessibleText(
        adapters.isEmpty()
            ? Texts.text("networking.drawing.none")
            : adapters.stream().map(AdapterSketch::spoken).collect(Collectors.joining(" ")));
    rows.clear();
    getChildren().setAll(computer);
    for (int i = 0; i < Math.min(adapters.size(), MOST_ADAPTERS); i++) {
      add(adapters.get(i), i == chosenAdapter);
    }
    int left = adapters.size() - rows.size();
    rest.setText(
        adapters.isEmpty()
            ? Texts.text("networking.drawing.none")
            : left > 0 ? Texts.text("networking.drawing.more", left) : "");
    getChildren().add(rest);
    requestLayout();
  }

  private void add(AdapterSketch adapter, boolean isChosen) {
    Label name = new Label(adapter.name());
    name.getStyleClass().add("network-name");
    Label addresses = new Label(AdapterSketch.shortened(adapter.addresses()));
    VBox box = new VBox(name, addresses);
    box.getStyleClass().addAll("network-box", "network-adapter");
    if (isChosen) {
      box.getStyleClass().add("network-chosen");
    }
    Label gateway =
        new Label(
            adapter.gateways().isEmpty()
                ? Texts.text("networking.drawing.no-gateway")
                : AdapterSketch.shortened(adapter.gateways()));
    gateway.setAlignment(Pos.CENTER);
    gateway.setTextAlignment(TextAlignment.CENTER);
    gateway.setWrapText(true);
    Line toComputer = link();
    Line toGateway = link();
    boolean hasGateway = !adapter.gateways().isEmpty();
    toGateway.setVisible(hasGateway);
    gateway.getStyleClass().add(hasGateway ? "network-box" : FormStyles.MUTED);
    rows.add(new Row(box, gateway, toComputer, toGateway));
    getChildren().addAll(toComputer, toGateway, box, gateway);
  }

  private static Line link() {
    Line line = new Line();
    line.getStyleClass().add("network-link");
    line.setManaged(false);
    return line;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 480;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double inner =
        (width < 0 ? computePrefWidth(-1) : width) - insets.getLeft() - insets.getRight();
    double height = rows.stream().mapToDouble(row -> height(row, inner) + GAP).sum() - GAP;
    double least = computer.prefHeight(inner * COMPUTER_SHARE);
    double below = rest.getText().isEmpty() ? 0 : rest.prefHeight(inner) + GAP;
    boolean isEmpty = rows.isEmpty();
    return insets.getTop() + insets.getBottom() + Math.max(height, least) + (isEmpty ? 0 : below);
  }

  private static double height(Row row, double inner) {
    return Math.max(
        row.adapter.prefHeight(inner * ADAPTER_SHARE),
        row.gateway.prefHeight(inner * GATEWAY_SHARE));
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double left = insets.getLeft();
    double inner = getWidth() - left - insets.getRight();
    double computerWidth = inner * COMPUTER_SHARE;
    double adapterWidth = inner * ADAPTER_SHARE;
    double gatewayWidth = inner * GATEWAY_SHARE;
    double between = (inner - computerWidth - adapterWidth - gatewayWidth) / 2;
    double y = insets.getTop();
    double bottom = y;
    for (Row row : rows) {
      double height = height(row, inner);
      double adapterLeft = left + computerWidth + between;
      row.adapter.resizeRelocate(adapterLeft, y, adapterWidth, height);
      row.gateway.resizeRelocate(adapterLeft + adapterWidth + between, y, gatewayWidth, height);
      double middle = Math.round(y + height / 2) + 0.5;
      draw(row.toComputer, left + computerWidth, middle, adapterLeft);
      draw(row.toGateway, adapterLeft + adapterWidth, middle, adapterLeft + adapterWidth + between);
      bottom = y + height;
      y = bottom + GAP;
    }
    double computerHeight = Math.max(computer.prefHeight(computerWidth), bottom - insets.getTop());
    computer.resizeRelocate(left, insets.getTop(), computerWidth, computerHeight);
    if (rows.isEmpty()) {
      double x = left + computerWidth + between;
      layoutInArea(
          rest,
          x,
          insets.getTop(),
          inner - computerWidth - between,
          computerHeight,
          0,
          HPos.LEFT,
          VPos.CENTER);
    } else {
      rest.resizeRelocate(left + computerWidth + between, y, adapterWidth, rest.prefHeight(-1));
    }
  }

  private static void draw(Line line, double fromX, double y, double toX) {
    line.setStartX(fromX);
    line.setStartY(y);
    line.setEndX(toX);
    line.setEndY(y);
  }
}
