// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <system_error>

namespace knockscope {

bool createFolder(const std::filesystem::path& path)
{
    std::error_code failure;
    const bool isNew = std::filesystem::create_directories(path, failure);
    if (failure)
        throw Error(ErrorKind::Io,
                    translated(translatable(
                                   "core", "Cannot create {}: {}. Check the permissions and the free space."),
                               path.string(), failure.message()));
    return isNew;
}

} // namespace knockscope
