package io.keymend.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns links between content files into addresses and reports those that lead nowhere. */
final class Links {

  private static final List<String> PAGES =
      List.of("/", "/key-check", "/compare-pastes", "/ip-list", "/status", "/search", "/practice");
  private static final Pattern SCHEME =
      Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final String NO_SIZE =
      "its size cannot be read (an SVG is well-formed and has width and height on its root)";

  private record Fragment(Spot from, String file, String id) {}

  private final Map<String, String> addresses;
  private final Pictures pictures;
  private final Problems problems;
  private final List<Fragment> fragments = new ArrayList<>();

  /** Knows the addresses of the pages, by file, and the pictures of the content. */
  Links(Map<String, String> addresses, Pictures pictures, Problems problems) {
    this.addresses = addresses;
    this.pictures = pictures;
    this.problems = problems;
  }

  /** The address a link leads to; the cleaner decides which schemes stay. */
  String page(Spot spot, String destination) {
    if (SCHEME.matcher(destination).matches()) {
      return destination;
    }
    return destination.startsWith("/") ? absolute(spot, destination) : relative(spot, destination);
  }

  private String absolute(Spot spot, String destination) {
    if (!PAGES.contains(destination.split("\\?", 2)[0])) {
      problems.add(
          spot, "link to " + destination + ": only " + String.join(", ", PAGES) + " or a file");
    }
    return destination;
  }

  private String relative(Spot spot, String destination) {
    Target target = Target.of(spot.file(), destination);
    if (target.fragment() != null) {
      fragments.add(new Fragment(spot, target.path(), target.fragment()));
    }
    if (destination.startsWith("#")) {
      return destination;
    }
    if (destination.isBlank() || !addresses.containsKey(target.path())) {
      problems.add(spot, "link to " + destination + ": no such page in the content folder");
    }
    String fragment = destination.contains("#") ? destination.replaceFirst("[^#]*", "") : "";
    return addresses.getOrDefault(target.path(), "") + fragment;
  }

  /** The address of an image, which has to be a picture of the content with a size. */
  String image(Spot spot, String source) {
    String path = Target.of(spot.file(), source).path();
    boolean inside = !SCHEME.matcher(source).matches() && !source.startsWith("/");
    if (!inside || !pictures.has(path)) {
      problems.add(spot, "image " + source + ": no such .svg or .png file in the content folder");
      return "";
    }
    Optional<Picture> picture = pictures.show(path);
    if (picture.isEmpty()) {
      problems.add(spot, "image " + source + ": " + NO_SIZE);
    }
    return picture.map(Picture::url).orElse("");
  }

  /** Reports fragments that their page does not have, once all pages are there. */
  void checkFragments(Map<String, Set<String>> ids) {
    for (Fragment fragment : fragments) {
      Set<String> known = ids.get(fragment.file());
      if (known != null && !known.contains(fragment.id())) {
        problems.add(fragment.from(), "no heading #" + fragment.id() + " in " + fragment.file());
      }
    }
  }
}
