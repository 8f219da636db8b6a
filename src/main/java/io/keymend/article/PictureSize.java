package io.keymend.article;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The size of a picture in pixels, from 1 to 9999, as its own file states it. */
record PictureSize(int width, int height) {

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int PNG_WIDTH = 16;
  private static final int PNG_HEAD = 24;
  private static final String NUMBER = "(\\d{1,4}(?:\\.\\d+)?)";
  private static final Pattern PIXELS = Pattern.compile(NUMBER + "(?:px)?");
  private static final Pattern VIEW_BOX =
      Pattern.compile("\\s*\\S+[\\s,]+\\S+[\\s,]+" + NUMBER + "[\\s,]+" + NUMBER + "\\s*");
  private static final XMLInputFactory XML = XMLInputFactory.newInstance();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /** Reads it from the root of a drawing, or the head of a PNG; empty if it is not there. */
  static Optional<PictureSize> of(String file, byte[] bytes) {
    Optional<PictureSize> stated = file.endsWith(".svg") ? drawn(bytes) : photographed(bytes);
    return stated.filter(size -> usual(size.width) && usual(size.height));
  }

  private static boolean usual(int pixels) {
    return pixels > 0 && pixels < 10_000;
  }

  private static Optional<PictureSize> photographed(byte[] bytes) {
    ByteBuffer head = ByteBuffer.wrap(bytes);
    return bytes.length < PNG_HEAD || head.getLong(0) != PNG
        ? Optional.empty()
        : Optional.of(new PictureSize(head.getInt(PNG_WIDTH), head.getInt(PNG_WIDTH + 4)));
  }

  /** Reads to the end, since browsers show nothing of a drawing that is broken anywhere. */
  private static Optional<PictureSize> drawn(byte[] bytes) {
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {}
      Optional<PictureSize> size =
          xml.getLocalName().equals("svg") ? ofRoot(xml) : Optional.empty();
      while (xml.hasNext()) {
        xml.next();
      }
      return size;
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<PictureSize> ofRoot(XMLStreamReader root) {
    Matcher width = PIXELS.matcher(attribute(root, "width"));
    Matcher height = PIXELS.matcher(attribute(root, "height"));
    if (width.matches() && height.matches()) {
      return Optional.of(of(width.group(1), height.group(1)));
    }
    Matcher box = VIEW_BOX.matcher(attribute(root, "viewBox"));
    return box.matches() ? Optional.of(of(box.group(1), box.group(2))) : Optional.empty();
  }

  private static String attribute(XMLStreamReader root, String name) {
    String value = root.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static PictureSize of(String width, String height) {
    return new PictureSize(rounded(width), rounded(height));
  }

  private static int rounded(String pixels) {
    return Math.round(Float.parseFloat(pixels));
  }
}
