# SPDX-License-Identifier: GPL-3.0-or-later
"""What the import does, with anndata, scipy and numpy: python3 import_peer.py SCREEN.h5ad STORE.h5"""
import sys

import anndata
import h5py
import numpy as np


def main(source, target):
    screen = anndata.read_h5ad(source)
    matrix = screen.X.tocsr()
    matrix.indptr = matrix.indptr.astype(matrix.indices.dtype)  # scipy indexes rows only when they agree
    if np.all(matrix.data[:100_000] == np.round(matrix.data[:100_000])):
        totals = np.asarray(matrix.sum(axis=1)).ravel()
        matrix.data = matrix.data / np.repeat(totals, np.diff(matrix.indptr)) * np.median(totals[totals > 0])
        matrix.data = np.log1p(matrix.data).astype(np.float32)
    labels = screen.obs["perturbation"].to_numpy().astype(str)
    names = sorted(set(labels) - {"control"}) + ["control"]
    offsets, values, means, variances, cells = [0], [], [], [], []
    for name in names:
        rows = np.flatnonzero(labels == name)
        part = matrix[rows].tocsc()
        gene = np.repeat(np.arange(part.shape[1]), np.diff(part.indptr))
        order = np.lexsort((part.data, gene))
        values.append(part.data[order])
        offsets.extend(offsets[-1] + part.indptr[1:].astype(np.int64))
        mean = np.asarray(part.mean(axis=0, dtype=np.float64)).ravel()
        squares = np.asarray(part.multiply(part).sum(axis=0, dtype=np.float64)).ravel()
        means.append(mean)
        variances.append((squares - len(rows) * mean**2) / (len(rows) - 1))
        cells.append(len(rows))
    with h5py.File(target, "w") as store:
        store["genes"] = list(screen.var_names)
        store["perturbations"] = [str(name) for name in names[:-1]]
        store["cells"] = np.array(cells, dtype=np.uint64)
        store["offset"] = np.array(offsets, dtype=np.uint64)
        store["mean"] = np.array(means)
        store["variance"] = np.array(variances)
        store["value"] = np.concatenate(values)


main(*sys.argv[1:])
