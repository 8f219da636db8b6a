package io.keymend.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What each Markdown file is, judged by where it stands. */
record Layout(
    SortedSet<String> collections,
    SortedSet<String> sections,
    SortedSet<String> articles,
    SortedSet<String> snippets,
    SortedSet<String> announcements) {

  private static final String SNIPPETS = "_snippets";
  private static final String ANNOUNCEMENTS = "announcements";

  private static final String INDEX = "index.md";

  /** Sorts the files; reports those that stand nowhere and folders that lack their index. */
  static Layout of(Set<String> files, Problems problems) {
    Layout layout =
        new Layout(
            new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (String file : new TreeSet<>(files)) {
      if (file.endsWith(".md") && !file.equals("README.md")) {
        layout.add(file, problems);
      }
    }
    layout.collections.forEach(folder -> check(folder, files, problems));
    layout.sections.forEach(folder -> check(folder, files, problems));
    return layout;
  }

  private void add(String file, Problems problems) {
    String[] names = file.split("/");
    boolean index = names[names.length - 1].equals(INDEX);
    if (names[0].equals(SNIPPETS) && names.length == 2) {
      snippets.add(file);
      refuseOddName(file, slug(file), problems);
    } else if (names[0].equals(ANNOUNCEMENTS) && names.length == 2) {
      announcements.add(file);
      refuseOddName(file, slug(file), problems);
    } else if (names.length == 2 && index) {
      collections.add(names[0]);
    } else if (names.length == 3) {
      collections.add(names[0]);
      sections.add(names[0] + "/" + names[1]);
      if (!index) {
        addArticle(file, problems);
      }
    } else {
      problems.add(new Spot(file, 1), "is not at <collection>/<section>/<slug>.md");
    }
  }

  private void addArticle(String file, Problems problems) {
    articles.add(file);
    refuseOddName(file, slug(file), problems);
  }

  private static void check(String folder, Set<String> files, Problems problems) {
    if (!files.contains(index(folder))) {
      problems.add(new Spot(index(folder), 1), "is missing");
    }
    refuseOddName(folder, folder.substring(folder.indexOf('/') + 1), problems);
  }

  private static void refuseOddName(String path, String name, Problems problems) {
    if (!MatterReader.WORDS.matcher(name).matches()) {
      problems.add(new Spot(path, 1), "the name is not lower-case words joined by hyphens");
    }
  }

  static String index(String folder) {
    return folder + "/" + INDEX;
  }

  static String slug(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length());
  }

  static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/'));
  }

  /** The address of the page of every file. */
  Map<String, String> addresses() {
    Map<String, String> addresses = new HashMap<>();
    collections.forEach(folder -> addresses.put(index(folder), "/collections/" + folder));
    sections.forEach(folder -> addresses.put(index(folder), "/collections/" + folder));
    articles.forEach(file -> addresses.put(file, "/articles/" + slug(file)));
    return addresses;
  }
}
