package io.keymend.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a content root: which there are, the texts that writers write, the pictures. */
record Sources(Set<String> paths, Map<String, String> texts, Map<String, byte[]> pictures) {

  static final String SITE = "site.yaml";
  static final String SYNONYMS = "synonyms.txt";

  private static final Set<String> BY_NAME = Set.of(SITE, SYNONYMS);

  private static final Pattern PICTURE = Pattern.compile(".+\\.(png|svg)");

  static Sources in(Path root, Problems problems) throws IOException {
    SortedMap<String, Path> files = files(root);
    Map<String, String> texts = new TreeMap<>();
    Map<String, byte[]> pictures = new TreeMap<>();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      if (file.getKey().endsWith(".md") || BY_NAME.contains(file.getKey())) {
        read(file.getKey(), file.getValue(), texts, problems);
      } else if (PICTURE.matcher(file.getKey()).matches()) {
        pictures.put(file.getKey(), Files.readAllBytes(file.getValue()));
      }
    }
    return new Sources(Set.copyOf(files.keySet()), texts, pictures);
  }

  /** Without the articles that are drafts, as if their files were not there. */
  Sources published() {
    Set<String> drafts =
        texts.keySet().stream().filter(this::isDraft).collect(Collectors.toUnmodifiableSet());
    Map<String, String> left = new TreeMap<>(texts);
    left.keySet().removeAll(drafts);
    return new Sources(
        paths.stream()
            .filter(path -> !drafts.contains(path))
            .collect(Collectors.toUnmodifiableSet()),
        left,
        pictures);
  }

  /** What is wrong in the file is reported when it is read as an article. */
  private boolean isDraft(String file) {
    Problems unread = new Problems();
    return texts.get(file).contains("\ndraft:")
        && TextFile.split(file, texts.get(file), unread)
            .map(text -> KeyReader.read(text.yaml(), text.yamlStart(), unread))
            .filter(keys -> new MatterReader(keys, Names.unknownSite()).isDraft())
            .isPresent();
  }

  static SortedMap<String, Path> files(Path root) throws IOException {
    // The root itself may be a link that a deployment moves; links below it are not followed.
    Path real = root.toRealPath();
    try (Stream<Path> found =
        Files.find(real, Integer.MAX_VALUE, (path, attributes) -> attributes.isRegularFile())) {
      return found
          .filter(path -> visible(name(real, path)))
          .collect(Collectors.toMap(p -> name(real, p), p -> p, (a, b) -> a, TreeMap::new));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String name(Path root, Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  /** Editors and Git leave files that start with a dot, often half written. */
  private static boolean visible(String name) {
    return !name.startsWith(".") && !name.contains("/.");
  }

  private static void read(String name, Path path, Map<String, String> texts, Problems problems)
      throws IOException {
    try {
      String text = Files.readString(path).replace("\r\n", "\n");
      texts.put(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.add(new Spot(name, 1), "is not UTF-8 text");
    }
  }
}
