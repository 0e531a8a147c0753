// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/figure/figure_spec.h"

#include <QByteArray>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

class QMimeData;

namespace knockscope::ui {

enum class FigureFormat { Svg, Pdf, Png, Tiff };

/// By the name's ending; throws `Error(Usage)` that lists the endings.
FigureFormat figureFormat(const std::filesystem::path& path);

/// Throws `Error(Io)` when the folder that a file is to be written into does not exist.
void checkFolderOf(const std::filesystem::path& path);

/// The bytes of a file. The same spec gives the same bytes, but for the date in a PDF. Throws `Error(Usage)`
/// for an image that is too large.
QByteArray figureBytes(const FigureSpec& spec, FigureFormat format);

/// Beside fig.svg: fig.json, which makes the figure again, and fig.csv with every number that is drawn.
std::vector<std::filesystem::path> sidecarsOf(const std::filesystem::path& figure);

/// Writes a figure with its sidecars, all or none, and the figure last. Sidecars of an earlier figure are
/// replaced, other files of their names are not: `Error(Usage)`. Throws other `Error`. `check` is called
/// before each step, the last time before the files get their names, and may throw to end it.
void exportFigure(const FigureSpec& spec, const std::filesystem::path& path, bool withSidecars = true,
                  const std::function<void()>& check = {});

/// As SVG, PDF and PNG at once: programs take what they like best. The picture has 300 dpi at most, because
/// clipboards hold it without compression. Belongs to the thread that calls. Throws `Cancelled` between the
/// formats, and other `Error`.
std::unique_ptr<QMimeData> figureForClipboard(const FigureSpec& spec, const JobMonitor& monitor = {});

} // namespace knockscope::ui
