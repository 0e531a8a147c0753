// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_archive.h"

#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include <zip.h>

namespace knockscope {

namespace {

constexpr std::uint64_t kMostEntries = 5'000'000;

[[noreturn]] void throwDamaged(const std::string& name, const std::string& why)
{
    throw Error(ErrorKind::BadInput,
                translated(translatable("core", "{} is damaged ({}). Download or save it again."), name,
                           cleanText(why)));
}

} // namespace

void ZipArchive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

void ZipArchive::Stream::Close::operator()(zip_file* file) const
{
    zip_fclose(file);
}

ZipArchive::Stream::~Stream() = default;

ZipArchive::ZipArchive(const std::filesystem::path& path)
    : m_name(path.string())
{
    // libzip takes a folder or a pipe for a file
    std::error_code failure;
    const std::filesystem::file_status status = std::filesystem::status(path, failure);
    if (!std::filesystem::exists(status))
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "{} does not exist. Check the path."), m_name));
    if (!std::filesystem::is_regular_file(status))
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} is not a file. Give a file of gene vectors."), m_name));
    int reason = 0;
    m_archive.reset(zip_open(path.c_str(), ZIP_RDONLY, &reason));
    if (!m_archive) {
        if (reason == ZIP_ER_OPEN || reason == ZIP_ER_READ)
            throw Error(
                ErrorKind::Io,
                translated(translatable("core", "Cannot read {}: {}."), m_name, std::strerror(errno)));
        zip_error_t error;
        zip_error_init_with_code(&error, reason);
        const std::string why = zip_error_strerror(&error);
        zip_error_fini(&error);
        throwDamaged(m_name, why);
    }
    const auto count =
        static_cast<std::uint64_t>(std::max<zip_int64_t>(0, zip_get_num_entries(m_archive.get(), 0)));
    if (count > kMostEntries)
        throwDamaged(m_name, translated(translatable("core", "{} entries"), count));
    for (std::uint64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        if (zip_stat_index(m_archive.get(), i, 0, &about) != 0 || !(about.valid & ZIP_STAT_NAME)
            || !(about.valid & ZIP_STAT_SIZE))
            throwDamaged(m_name, zip_strerror(m_archive.get()));
        m_entries.push_back({about.name, about.size});
    }
}

ZipArchive::~ZipArchive() = default;

std::optional<std::size_t> ZipArchive::find(const std::string& name) const
{
    const zip_int64_t at = zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_ENC_RAW);
    return at < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(at));
}

ZipArchive::Stream ZipArchive::open(std::size_t entry) const
{
    const std::string name = fmt::format("{}, entry {},", m_name, cleanText(m_entries.at(entry).name));
    zip_file_t* const file = zip_fopen_index(m_archive.get(), entry, 0);
    if (!file)
        throwDamaged(name, zip_strerror(m_archive.get()));
    return {file, name};
}

void ZipArchive::Stream::read(std::span<std::byte> bytes)
{
    while (!bytes.empty()) {
        const zip_int64_t got = zip_fread(m_file.get(), bytes.data(), bytes.size());
        if (got < 0)
            throwDamaged(m_name, zip_file_strerror(m_file.get()));
        if (got == 0)
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core", "{} ends too early. Download or save it again."), m_name));
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

void ZipArchive::Stream::finish()
{
    std::byte more{};
    const zip_int64_t got = zip_fread(m_file.get(), &more, 1); // libzip compares the checksum at the end
    if (got < 0)
        throwDamaged(m_name, zip_file_strerror(m_file.get()));
    if (got > 0)
        throwDamaged(m_name, translate("core", "longer than it claims"));
}

std::vector<std::byte> ZipArchive::read(std::size_t entry, std::uint64_t most) const
{
    constexpr std::size_t kPiece = 1u << 20;
    const std::uint64_t claimed = m_entries.at(entry).bytes;
    Stream stream = open(entry);
    if (claimed > most)
        throwDamaged(stream.m_name, translated(translatable("core", "claims {} bytes"), claimed));
    std::vector<std::byte> bytes;
    while (bytes.size() < claimed) {
        const std::size_t before = bytes.size();
        const std::size_t more =
            static_cast<std::size_t>(std::min<std::uint64_t>(claimed - before, std::max(kPiece, before)));
        bytes.resize(before + more);
        stream.read(std::span(bytes).subspan(before));
    }
    stream.finish();
    return bytes;
}

bool looksLikeZip(std::span<const std::byte> start)
{
    constexpr std::array<std::byte, 4> kStart{std::byte{'P'}, std::byte{'K'}, std::byte{3}, std::byte{4}};
    return start.size() >= kStart.size() && std::equal(kStart.begin(), kStart.end(), start.begin());
}

} // namespace knockscope
