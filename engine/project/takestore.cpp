#include "engine/project/takestore.h"

#include "engine/base/fileops.h"
#include "engine/base/folders.h"
#include "engine/base/keptentries.h"
#include "engine/base/putondisk.h"
#include "engine/base/sha256.h"
#include "engine/project/takejson.h"

#include <algorithm>
#include <unistd.h>

namespace stemwright::project {

namespace {

namespace fs = std::filesystem;

constexpr const char* kDescription = "take.json";
constexpr const char* kStemExtension = ".rows";
constexpr const char* kPartExtension = ".part";
constexpr std::size_t kMaxDescriptionBytes = 8'000'000;
constexpr std::uint64_t kMarginPart = 20; // of what is written must be free besides
constexpr std::size_t kNameDigits = 32;   // of each half of a folder's name

bool isPart(const fs::path& path) { return path.extension() == kPartExtension; }

/// Whoever chose the cache's folder may have others in it.
bool isTakeFolder(const fs::directory_entry& entry)
{
    const std::string name = entry.path().filename().string();
    std::error_code gone;
    return name.size() == 2 * kNameDigits + 1 && name[kNameDigits] == '-' &&
           name.find_first_not_of("0123456789abcdef-") == std::string::npos &&
           entry.symlink_status(gone).type() == fs::file_type::directory;
}

/// The takes of the store. Folders without a description are being written.
std::vector<KeptEntry> listTakes(const fs::path& store)
{
    std::vector<KeptEntry> takes;
    std::error_code error;
    for (const auto& folder : fs::directory_iterator(store, error)) {
        std::error_code gone;
        KeptEntry take{.used = fs::last_write_time(folder.path() / kDescription, gone), .path = folder.path()};
        if (gone || !isTakeFolder(folder))
            continue;
        for (const auto& file : fs::directory_iterator(folder.path(), gone)) {
            const std::uintmax_t bytes = file.file_size(gone);
            take.bytes += gone ? 0 : bytes;
        }
        takes.push_back(std::move(take));
    }
    return takes;
}

/// The description goes first: what is left of a take that is not removed to its end is no take.
void removeTake(const fs::path& folder)
{
    std::error_code ignored; // somebody else may have removed it: just as well
    fs::remove(folder / kDescription, ignored);
    fs::remove_all(folder, ignored);
}

/// What a killed program left in a folder; a take that another one is writing stays.
void removeAbandoned(const fs::path& folder)
{
    std::error_code error;
    std::vector<fs::path> parts;
    for (const auto& file : fs::directory_iterator(folder, error))
        if (isPart(file.path()))
            parts.push_back(file.path());
    for (const fs::path& part : parts)
        PartFile::removeAbandoned(part);
    const bool isWritten = std::ranges::any_of(parts, [&error](const fs::path& part) { return fs::exists(part, error); });
    if (!isWritten && !fs::exists(folder / kDescription, error))
        removeTake(folder);
}

fs::path stemPath(const fs::path& folder, std::size_t stem) { return folder / (std::to_string(stem) + kStemExtension); }

std::span<const std::byte> bytesOf(const std::vector<float>& frames) { return std::as_bytes(std::span(frames)); }

std::string hashOf(const std::vector<float>& frames)
{
    Sha256 hash;
    hash.add(bytesOf(frames));
    return hash.hex();
}

/// The frames of one block of a stem.
Status readBlock(const separate::StemStore& stems, std::size_t stem, std::int64_t block, std::vector<float>& frames)
{
    const std::int64_t first = block * TakeContents::kBlockFrames;
    const std::int64_t count = std::min(TakeContents::kBlockFrames, stems.frames() - first);
    frames.resize(static_cast<std::size_t>(count) * stems.channels());
    return stems.read(stem, first, frames);
}

/// A take while it is written. All its parts are there from the start, so that nobody takes the folder for an abandoned one.
class TakeWriter {
public:
    static Result<TakeWriter> create(const fs::path& folder, std::size_t stems)
    {
        if (const Status made = makeFolder(folder); !made)
            return std::unexpected(made.error());
        TakeWriter writer;
        const std::string suffix = "." + std::to_string(::getpid()) + kPartExtension;
        auto description = PartFile::create(folder / kDescription, suffix);
        if (!description)
            return std::unexpected(description.error());
        writer.m_description.emplace(std::move(*description));
        for (std::size_t stem = 0; stem < stems; ++stem) {
            auto part = PartFile::create(stemPath(folder, stem), suffix);
            if (!part)
                return std::unexpected(part.error());
            writer.m_stems.push_back(std::move(*part));
        }
        return writer;
    }

    /// Copies a stem and gives the copy its name; returns the hashes of its blocks.
    Result<std::vector<std::string>> writeStem(const separate::StemStore& stems, std::size_t stem, std::int64_t blocks,
                                               const std::stop_token& stop)
    {
        std::vector<std::string> hashes;
        {
            auto file = RowFile::create(m_stems[stem].partPath(), stems.channels());
            if (!file)
                return std::unexpected(file.error());
            std::vector<float> frames;
            for (std::int64_t block = 0; block < blocks; ++block) {
                if (stop.stop_requested())
                    return failure(Errc::Cancelled, m_stems[stem].finalPath().string());
                if (const Status read = readBlock(stems, stem, block, frames); !read)
                    return std::unexpected(read.error());
                if (const Status written = file->write(block * TakeContents::kBlockFrames, frames); !written)
                    return std::unexpected(written.error());
                hashes.push_back(hashOf(frames));
            }
        }
        if (const Status onDisk = putOnDisk(m_stems[stem].partPath(), stop); !onDisk)
            return std::unexpected(onDisk.error());
        if (const Status published = m_stems[stem].publish(); !published)
            return std::unexpected(published.error());
        return hashes;
    }

    Status describe(const TakeContents& contents)
    {
        {
            const auto file = File::openForAppending(m_description->partPath());
            if (!file)
                return std::unexpected(file.error());
            const std::string text = formatContents(contents);
            if (const Status written = file->writeAt(0, std::as_bytes(std::span(text))); !written)
                return written;
        }
        return m_description->publish();
    }

private:
    std::optional<PartFile> m_description;
    std::vector<PartFile> m_stems;
};

} // namespace

std::string TakeContents::hash() const
{
    std::string all;
    for (std::size_t stem = 0; stem < stems.size(); ++stem) {
        all += stems[stem] + '\n';
        for (const std::string& block : blocks[stem])
            all += block + '\n';
    }
    return Sha256::of(all);
}

KeptTake::KeptTake(TakeContents contents, std::vector<RowFile> files)
    : m_contents(std::move(contents)), m_stems(separate::StemStore::ofFiles(std::move(files)))
{
}

Status KeptTake::verify(std::int64_t from, const std::stop_token& stop, const std::function<void(double)>& progressed) const
{
    const std::int64_t blocks = m_contents.blocksPerStem();
    std::vector<float> scratch;
    for (std::int64_t done = 0; done < blocks; ++done) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "reading kept stems");
        const std::int64_t block = (from / TakeContents::kBlockFrames + done) % blocks;
        if (const Status verified = verifyBlock(block, scratch); !verified)
            return verified;
        progressed(static_cast<double>(done + 1) / static_cast<double>(blocks));
    }
    return {};
}

Status KeptTake::verifyBlock(std::int64_t block, std::vector<float>& scratch) const
{
    for (std::size_t stem = 0; stem < m_contents.stems.size(); ++stem) {
        if (const Status read = readBlock(*m_stems, stem, block, scratch); !read)
            return read;
        if (hashOf(scratch) != m_contents.blocks[stem][static_cast<std::size_t>(block)])
            return failure(Errc::HashMismatch, m_contents.stems[stem] + ": kept stems were damaged");
    }
    const std::int64_t first = block * TakeContents::kBlockFrames;
    m_stems->markExact({.first = first, .end = std::min(m_contents.frames, first + TakeContents::kBlockFrames)});
    return {};
}

TakeStore::TakeStore(std::optional<fs::path> folder, std::uint64_t limitBytes) : m_folder(std::move(folder)), m_limitBytes(limitBytes)
{
    if (!m_folder)
        return;
    std::error_code error; // often there is no such folder yet
    for (const auto& entry : fs::directory_iterator(*m_folder, error))
        if (isTakeFolder(entry))
            removeAbandoned(entry.path());
}

fs::path TakeStore::folderOf(const TakeKey& key) const
{
    return *m_folder / (Sha256::of(settingsText(key)).substr(0, kNameDigits) + "-" + Sha256::of(key.modelHash).substr(0, kNameDigits));
}

Result<std::string> TakeStore::keep(const TakeKey& key, const std::vector<std::string>& names, const separate::StemStore& stems,
                                    const std::stop_token& stop) const
{
    if (!m_folder)
        return failure(Errc::Unsupported, "there is no folder for takes");
    if (const auto found = find(key, stems.frames(), stems.channels()))
        return found->contents().hash();
    const std::uint64_t generation = stems.generation();
    const std::uint64_t bytes = static_cast<std::uint64_t>(stems.frames()) * stems.channels() * stems.stems() * sizeof(float);
    if (bytes > m_limitBytes)
        return failure(Errc::TooLarge, m_folder->string() + ": the stems take more than the cache may");
    trimTo(m_limitBytes - bytes);
    if (const Status made = makeFolder(*m_folder); !made)
        return std::unexpected(made.error());
    if (const auto room = freeBytes(*m_folder); room && *room < bytes + bytes / kMarginPart)
        return failure(Errc::DiskFull, m_folder->string() + ": has no room for the stems");
    TakeContents contents{.key = key, .stems = names, .frames = stems.frames(), .channels = stems.channels()};
    const fs::path folder = folderOf(key);
    std::error_code ignored;
    fs::remove(folder / kDescription, ignored); // of what find() refused: it would describe other stems than those that come
    const Status written = [&]() -> Status {
        auto writer = TakeWriter::create(folder, stems.stems());
        if (!writer)
            return std::unexpected(writer.error());
        for (std::size_t stem = 0; stem < stems.stems(); ++stem) {
            auto blocks = writer->writeStem(stems, stem, contents.blocksPerStem(), stop);
            if (!blocks)
                return std::unexpected(blocks.error());
            contents.blocks.push_back(std::move(*blocks));
        }
        if (stems.generation() != generation)
            return failure(Errc::Cancelled, "the stems changed while they were kept");
        return writer->describe(contents);
    }();
    if (!written) {
        removeAbandoned(folder);
        return std::unexpected(written.error());
    }
    return contents.hash();
}

std::optional<KeptTake> TakeStore::find(const TakeKey& key, std::int64_t frames, std::size_t channels) const
{
    if (!m_folder)
        return std::nullopt;
    const fs::path folder = folderOf(key);
    const auto text = readTextFile(folder / kDescription, kMaxDescriptionBytes);
    if (!text)
        return std::nullopt;
    auto contents = parseContents(*text, (folder / kDescription).string());
    if (!contents || contents->key != key || contents->frames != frames || contents->channels != channels)
        return std::nullopt;
    std::vector<RowFile> files;
    for (std::size_t stem = 0; stem < contents->stems.size(); ++stem) {
        auto file = RowFile::open(stemPath(folder, stem), channels);
        if (!file || file->rows() != frames)
            return std::nullopt;
        files.push_back(std::move(*file));
    }
    std::error_code ignored; // the time of last use only decides what goes first
    fs::last_write_time(folder / kDescription, fs::file_time_type::clock::now(), ignored);
    return KeptTake(std::move(*contents), std::move(files));
}

std::vector<std::string> TakeStore::modelHashes(const std::string& song, const std::string& model,
                                                const separate::SeparationOptions& options) const
{
    std::vector<std::string> hashes;
    if (!m_folder)
        return hashes;
    const TakeKey wanted{.song = song, .model = model, .modelHash = {}, .options = options};
    const std::string settings = Sha256::of(settingsText(wanted)).substr(0, kNameDigits);
    std::error_code error;
    for (const auto& folder : fs::directory_iterator(*m_folder, error)) {
        if (!folder.path().filename().string().starts_with(settings))
            continue;
        const auto text = readTextFile(folder.path() / kDescription, kMaxDescriptionBytes);
        const auto contents = text ? parseContents(*text, folder.path().string()) : std::unexpected(text.error());
        if (contents)
            hashes.push_back(contents->key.modelHash);
    }
    return hashes;
}

void TakeStore::remove(const TakeKey& key) const
{
    if (m_folder)
        removeTake(folderOf(key));
}

std::uint64_t TakeStore::usedBytes() const { return m_folder ? totalBytes(listTakes(*m_folder)) : 0; }

void TakeStore::trimTo(std::uint64_t limitBytes) const
{
    if (m_folder)
        removeLeastUsed(listTakes(*m_folder), limitBytes, removeTake);
}

} // namespace stemwright::project
