// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/torch_backend.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <dlfcn.h>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr const char* kLibrary = "libknockscope_torch.so"; // beside the library that this is part of
constexpr const char* kEntry = "knockscopeTorchBackend"; // core/torch/torch_module.cpp

[[noreturn]] void throwNotLoaded()
{
    const char* const reason = dlerror();
    throw Error(
        ErrorKind::Io,
        translated(
            translatable("core",
                         "LibTorch, which networks are kept with, cannot be loaded ({}); install it, or "
                         "Knockscope again."),
            reason != nullptr ? Sentence(reason) : translate("core", "unknown reason")));
}

fs::path folderOfThisLibrary()
{
    Dl_info info{};
    if (dladdr(kLibrary, &info) == 0 || info.dli_fname == nullptr)
        return {};
    return fs::path(info.dli_fname).parent_path();
}

} // namespace

const TorchBackend& loadTorchBackend(const fs::path& library)
{
    // Never closed: LibTorch cannot be unloaded.
    void* const handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr)
        throwNotLoaded();
    using Entry = const TorchBackend* (*)();
    const auto entry = reinterpret_cast<Entry>(dlsym(handle, kEntry));
    if (entry == nullptr)
        throwNotLoaded();
    return *entry();
}

const TorchBackend& torchBackend()
{
    static const TorchBackend& backend = loadTorchBackend(folderOfThisLibrary() / kLibrary);
    return backend;
}

void preloadTorch() noexcept
{
    try {
        torchBackend();
    } catch (const std::exception&) { // whoever needs it is told
    }
}

} // namespace knockscope
