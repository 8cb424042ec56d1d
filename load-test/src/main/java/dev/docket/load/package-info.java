/**
 * A load test of a server that runs already: signed calls at a given rate, whatever the answers
 * take, by Gatling.
 */
package dev.docket.load;
