// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <functional>

namespace knockscope::ui {

/// Shows an address, false when that failed. Tests put their own in place of the browser.
using UrlOpener = std::function<bool(const QUrl&)>;

/// The desktop's browser.
UrlOpener browserOpener();

/// A box that tells an address which no browser opened, to be selected or copied. Returns at once.
void showAddress(const QUrl& url);

} // namespace knockscope::ui
