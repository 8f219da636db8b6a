package io.keymend.article;

/** A picture that articles show: its address, its bytes and its size in pixels. */
public record Picture(String url, String type, byte[] bytes, int width, int height) {

  /** Where pages look for the pictures of the content. */
  public static final String MEDIA = "/media/";
}
