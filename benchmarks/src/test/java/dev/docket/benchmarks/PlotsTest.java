package dev.docket.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class PlotsTest {

  @Test
  void bars_areAsLongAsTheirFigures() throws Exception {
    BarPlot plot = new BarPlot("CPU <of a call>", "a ratio");
    plot.add("GetCase", "Docket / bare", 2, null);
    plot.add("GetCase", "Docket / other build", 0.5, BarPlot.Aim.most(0.6));
    List<Element> boxes = elements(parsed(plot.svg()), "rect");
    // Two bars, then the two of the legend.
    assertThat(boxes).hasSize(4);
    assertThat(number(boxes.get(0), "width")).isEqualTo(4 * number(boxes.get(1), "width"));
    assertThat(boxes.get(0).getAttribute("fill")).isNotEqualTo(boxes.get(1).getAttribute("fill"));
  }

  @Test
  void aim_isDrawnWhereItsFigureWouldEnd() throws Exception {
    BarPlot plot = new BarPlot("CPU", "a ratio");
    plot.add("GetCase", "Docket", 1, BarPlot.Aim.most(0.5));
    Document svg = parsed(plot.svg());
    Element bar = elements(svg, "rect").getFirst();
    Element aim =
        elements(svg, "line").stream()
            .filter(line -> line.getAttribute("class").equals("aim"))
            .findFirst()
            .orElseThrow();
    assertThat(number(aim, "x1")).isEqualTo(number(bar, "x") + number(bar, "width") / 2);
  }

  @Test
  void text_isLightWhereTheSystemIsDark() {
    assertThat(new BarPlot("CPU", "a ratio").svg()).contains("@media (prefers-color-scheme: dark)");
  }

  @Test
  void curve_risesAsMuchForEachPowerOfTen() throws Exception {
    LinePlot plot = new LinePlot("p95", "ms by tickets");
    plot.add("a word", List.of(10_000.0, 100_000.0, 1_000_000.0), List.of(1.0, 10.0, 100.0));
    String[] points =
        elements(parsed(plot.svg()), "polyline").getFirst().getAttribute("points").split(" ");
    List<Double> heights =
        IntStream.range(0, 3).mapToObj(i -> Double.valueOf(points[i].split(",")[1])).toList();
    assertThat(heights.get(0) - heights.get(1)).isEqualTo(heights.get(1) - heights.get(2));
    assertThat(heights.get(0)).isGreaterThan(heights.get(2));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document svg, String name) {
    NodeList found = svg.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
