"""The best tree over arc scores: Chu-Liu/Edmonds with exactly one root."""

from __future__ import annotations

import numpy as np

ROOT_COST = 1e6


def find_tree(scores: np.ndarray) -> list[int]:
    """scores [n, n+1] (row = dependent, column 0 = root, column j+1 = token j) → head of each token, -1 for the root."""
    count = scores.shape[0]
    greedy = [int(head) - 1 for head in scores.argmax(1)]
    if greedy.count(-1) == 1 and not find_cycle(greedy):
        return greedy
    square = np.full((count + 1, count + 1), -np.inf)
    square[1:, :] = scores
    square[1:, 0] -= ROOT_COST
    square[np.arange(count + 1), np.arange(count + 1)] = -np.inf
    return [int(head) - 1 for head in find_arborescence(square)[1:]]


def find_cycle(heads: list[int]) -> list[int]:
    """Tokens of a cycle, or nothing. Heads below 0 end a path."""
    state = [0] * len(heads)
    for start in range(len(heads)):
        path = []
        place = start
        while place >= 0 and state[place] == 0:
            state[place] = 1
            path.append(place)
            place = heads[place]
        if place >= 0 and state[place] == 1:
            return path[path.index(place) :]
        for seen in path:
            state[seen] = 2
    return []


def find_arborescence(scores: np.ndarray) -> np.ndarray:
    """scores [n,n] (row = dependent, column = head, node 0 = root) → head of each node (that of node 0 is 0)."""
    count = scores.shape[0]
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle([-1] + [int(head) if head else -1 for head in heads[1:]])
    if not cycle:
        return heads
    inside = np.zeros(count, bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)  # node 0 comes first
    cycle_nodes = np.array(cycle)
    gain = scores[cycle_nodes, heads[cycle_nodes]]
    total = len(outside)
    small = np.full((total + 1, total + 1), -np.inf)
    small[:total, :total] = scores[np.ix_(outside, outside)]
    entering = scores[np.ix_(cycle_nodes, outside)] - gain[:, None] + gain.sum()
    enter_at = entering.argmax(0)
    small[total, :total] = entering[enter_at, np.arange(total)]
    leaving = scores[np.ix_(outside, cycle_nodes)]
    leave_from = leaving.argmax(1)
    small[:total, total] = leaving[np.arange(total), leave_from]
    small[0, :] = -np.inf
    found = find_arborescence(small)
    result = heads.copy()
    for place in range(1, total):
        head = found[place]
        result[outside[place]] = cycle_nodes[leave_from[place]] if head == total else outside[head]
    entered = cycle_nodes[enter_at[found[total]]]
    result[entered] = outside[found[total]]
    return result
