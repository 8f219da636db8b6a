package io.keymend.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The picture files of one load, and those of them that articles show. */
final class Pictures {

  private final Map<String, byte[]> files;
  private final Map<String, Picture> shown = new TreeMap<>();

  Pictures(Map<String, byte[]> files) {
    this.files = files;
  }

  boolean has(String file) {
    return files.containsKey(file);
  }

  /** Takes a file that is there among those shown, unless it states no size. */
  Optional<Picture> show(String file) {
    byte[] bytes = files.get(file);
    Optional<Picture> picture =
        PictureSize.of(file, bytes)
            .map(size -> new Picture(url(file), type(file), bytes, size.width(), size.height()));
    picture.ifPresent(known -> shown.put(known.url(), known));
    return picture;
  }

  /** Gives every image its size, so that nothing moves when it comes, and lets it come late. */
  void size(Element body) {
    for (Element image : body.select("img")) {
      Optional.ofNullable(shown.get(image.attr("src"))).ifPresent(known -> size(image, known));
    }
  }

  private static void size(Element image, Picture picture) {
    image.attr("width", Integer.toString(picture.width()));
    image.attr("height", Integer.toString(picture.height()));
    image.attr("loading", "lazy").attr("decoding", "async");
  }

  /** Those that articles show, by address. */
  List<Picture> shown() {
    return List.copyOf(shown.values());
  }

  private static String type(String file) {
    return file.endsWith(".svg") ? "image/svg+xml" : "image/png";
  }

  private static String url(String file) {
    try {
      return new URI(null, null, Picture.MEDIA + file, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e);
    }
  }
}
