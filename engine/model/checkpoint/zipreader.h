#pragma once

#include "engine/model/checkpoint/bytesource.h"

#include <cstdint>
#include <map>
#include <string>

namespace stemwright::model {

/// Where the bytes of one entry of an archive lie in the file.
struct ZipEntry {
    std::uint64_t position = 0;
    std::uint64_t sizeBytes = 0;
    std::uint32_t crc = 0; ///< 0: the writer did not compute it
    bool isStored = true;  ///< neither compressed nor encrypted
};

using ZipDirectory = std::map<std::string, ZipEntry, std::less<>>;

/// Reads the central directory of an archive, and checks that every entry lies in the file, agrees with its local header and
/// overlaps no other. Nothing is unpacked.
///
/// Errors  Corrupt; Unsupported for archives in several volumes; TooLarge beyond kMaxZipEntries.
/// Source  PKWARE APPNOTE 6.3: 4.3.7, 4.3.12-4.3.16, 4.5.3.
Result<ZipDirectory> readZipDirectory(const ByteSource& source);

/// To be called before an entry is used: reads all of it once and compares its checksum.
/// Errors  Unsupported for compressed and encrypted entries: weights are stored, so nothing can blow up; Corrupt. Both name the entry.
[[nodiscard]] Status checkZipEntry(const ByteSource& source, std::string_view name, const ZipEntry& entry);

inline constexpr std::uint64_t kMaxZipEntries = 10'000;

} // namespace stemwright::model
