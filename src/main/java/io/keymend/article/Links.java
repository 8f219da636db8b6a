package io.keymend.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns links between content files into addresses and reports those that lead nowhere. */
final class Links {

  /** Where pages look for the images of the content. */
  static final String MEDIA = "/media/";

  private static final List<String> PAGES =
      List.of("/", "/key-check", "/compare-pastes", "/ip-list", "/search", "/practice");
  private static final Pattern SCHEME =
      Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern IMAGE = Pattern.compile(".+\\.(avif|gif|jpe?g|png|svg|webp)");

  private record Fragment(Spot from, String file, String id) {}

  private final Map<String, String> addresses;
  private final Set<String> files;
  private final Problems problems;
  private final List<Fragment> fragments = new ArrayList<>();

  /** Knows the addresses of the pages, by file, and all files of the content. */
  Links(Map<String, String> addresses, Set<String> files, Problems problems) {
    this.addresses = addresses;
    this.files = files;
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

  /** The address of an image, which has to be a file of the content. */
  String image(Spot spot, String source) {
    String path = Target.of(spot.file(), source).path();
    boolean inside = !SCHEME.matcher(source).matches() && !source.startsWith("/");
    if (inside && files.contains(path) && IMAGE.matcher(path).matches()) {
      return MEDIA + encoded(path);
    }
    problems.add(spot, "image " + source + ": no such image in the content folder");
    return "";
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).getRawPath();
    } catch (URISyntaxException e) {
      return path;
    }
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
