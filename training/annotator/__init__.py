"""The small multi-task network of Audiatur: reading of the data, the network, decoding and measures."""
