package dev.docket.server.control;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A request to the control plane.
 *
 * @param input labels, query and JSON body in one tree, valid by the contract
 * @param body the body as it was sent; empty when there was none
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares requests.
public record ControlRequest(ObjectNode input, byte[] body) {}
