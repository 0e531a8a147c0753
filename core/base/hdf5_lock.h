// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hdf5.h>

#include <mutex>

namespace knockscope::hdf5 {

/// Held around every use of the library: it may have been built without thread safety, and its error stack
/// would print to the terminal.
class LibraryLock {
public:
    LibraryLock()
        : m_lock(mutex())
    {
        H5Eget_auto2(H5E_DEFAULT, &m_function, &m_data);
        H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    }
    ~LibraryLock() { H5Eset_auto2(H5E_DEFAULT, m_function, m_data); }
    LibraryLock(const LibraryLock&) = delete;
    LibraryLock& operator=(const LibraryLock&) = delete;

private:
    static std::recursive_mutex& mutex()
    {
        // A file that could not be closed for want of room crashes the library's own clean-up at the end of
        // the program; everything else is closed by then.
        [[maybe_unused]] static const herr_t noCleanUp = H5dont_atexit();
        static std::recursive_mutex instance;
        return instance;
    }

    std::scoped_lock<std::recursive_mutex> m_lock;
    H5E_auto2_t m_function = nullptr;
    void* m_data = nullptr;
};

} // namespace knockscope::hdf5
