/** Cases as a whole: the feed of their changes, of which exports are made, and their import. */
@NullMarked
package dev.docket.feed;

import org.jspecify.annotations.NullMarked;
