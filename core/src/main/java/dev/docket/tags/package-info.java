/**
 * Tags: the operations TagResource, UntagResource and ListTagsForResource, on every kind that can
 * be tagged.
 */
@NullMarked
package dev.docket.tags;

import org.jspecify.annotations.NullMarked;
