// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// To be included by one source of a test that makes damaged files or full disks on purpose: HDF5 1.10 leaks
// memory when it meets them.
#ifdef __SANITIZE_ADDRESS__
extern "C" const char* __lsan_default_suppressions();
const char* __lsan_default_suppressions()
{
    return "leak:libhdf5";
}
#endif
