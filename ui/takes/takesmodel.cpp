#include "ui/takes/takesmodel.h"

#include "engine/separate/songsource.h"
#include "ui/takes/taketext.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace stemwright::ui {

namespace {

constexpr std::size_t kMostTakes = 1000; // as many as a project takes

/// Of new takes by turns: far from each other, and from the colours of stems where that can be.
constexpr std::array<QRgb, 6> kColours{0xFF6EA8FE, 0xFFC58AF9, 0xFF4FC3C0, 0xFFE58FB0, 0xFFB7C95A, 0xFFB0937A};

} // namespace

TakesModel::TakesModel(SongController& songs, QObject* parent) : QAbstractListModel(parent), m_songs(songs), m_keeper(songs.takeStore())
{
    followSongs();
    connect(&m_keeper, &TakeKeeper::kept, this, [this](int id, const QString& hash) {
        if (!find(id))
            return; // its song was closed meanwhile
        at(id).stemsHash = hash;
        tellChanged(id);
        if (id != m_current)
            readFromStore(at(id));
    });
    connect(&m_keeper, &TakeKeeper::keepingFailed, this, [this](int id, const Error& error) {
        if (!find(id) || error.code == Errc::Cancelled)
            return;
        at(id).keepingProblem = QString::fromStdString(error.detail);
        tellChanged(id);
    });
    connect(&m_keeper, &TakeKeeper::found, this, &TakesModel::takeFound);
}

int TakesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_takes.size()); }

QVariant TakesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SongTake& take = m_takes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return takeName(take);
    case Qt::AccessibleTextRole:
        return spokenTextOf(take);
    case Qt::ToolTipRole:
        return takeToolTip(take);
    case Qt::DecorationRole:
        return take.look.colour;
    case IdRole:
        return take.id;
    case SettingsRole:
        return takeSettingsText(take);
    case StateRole:
        return takeStateText(take);
    case MarkRole:
        return markOf(take);
    case IsCurrentRole:
        return take.id == m_current;
    default:
        return {};
    }
}

Qt::ItemFlags TakesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : usual;
}

bool TakesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const SongTake& take = m_takes[static_cast<std::size_t>(index.row())];
    TakeLook look = take.look;
    look.name = value.toString().trimmed();
    if (look.name == takeSettingsText(take))
        look.name.clear();
    setLook(take.id, look);
    return true;
}

QString TakesModel::spokenTextOf(const SongTake& take) const
{
    QStringList parts{tr("Take %1").arg(markOf(take)), takeName(take)};
    if (!take.look.name.isEmpty())
        parts += takeSettingsText(take);
    parts += takeStateText(take);
    if (take.id == m_current)
        parts += tr("current take");
    return parts.join(QStringLiteral(", "));
}

int TakesModel::rowOf(int id) const
{
    const auto found = std::ranges::find(m_takes, id, &SongTake::id);
    return found == m_takes.end() ? -1 : static_cast<int>(found - m_takes.begin());
}

const SongTake* TakesModel::find(int id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_takes[static_cast<std::size_t>(row)];
}

SongTake& TakesModel::at(int id) { return m_takes[static_cast<std::size_t>(rowOf(id))]; }

QString TakesModel::markOf(const SongTake& take) const
{
    const auto letter = std::ranges::find(m_letters, take.id, &std::pair<int, QString>::first);
    return letter == m_letters.end() ? QLocale().toString(rowOf(take.id) + 1) : letter->second;
}

void TakesModel::followSongs()
{
    connect(&m_songs, &SongController::opening, this, &TakesModel::clear);
    connect(&m_songs, &SongController::opened, this, &TakesModel::findStems);
    // What cannot be separated stays in the list, and what takes its place stands below it.
    connect(&m_songs, &SongController::modelReplaced, this,
            [this] { setCurrent(add(rowOf(m_current) + 1, {.choice = {.model = m_songs.model(), .options = m_songs.options()}})); });
    connect(&m_songs, &SongController::closed, this, &TakesModel::clear);
    connect(&m_songs, &SongController::separationStarted, this, &TakesModel::takeStart);
    connect(&m_songs, &SongController::stemsStarted, this, &TakesModel::takeStems);
    connect(&m_songs, &SongController::refilterStarted, this, &TakesModel::takeOptions);
    const auto end = [this] { settle(0); };
    connect(&m_songs, &SongController::separated, this, end);
    connect(&m_songs, &SongController::separationCancelled, this, end);
    connect(&m_songs, &SongController::failed, this, end);
    connect(&m_songs, &SongController::modelFailed, this, end);
}

void TakesModel::clear()
{
    if (m_takes.empty())
        return;
    beginResetModel();
    const std::vector<SongTake> former = std::exchange(m_takes, {});
    m_letters.clear();
    m_current = 0;
    endResetModel();
    for (const SongTake& take : former)
        Q_EMIT takeRemoved(take.id);
    Q_EMIT currentChanged(0);
}

int TakesModel::add(int row, SongTake take)
{
    take.id = ++m_lastId;
    if (!take.look.colour.isValid())
        take.look.colour = kColours[static_cast<std::size_t>(m_lastId - 1) % kColours.size()];
    beginInsertRows({}, row, row);
    m_takes.insert(m_takes.begin() + row, std::move(take));
    endInsertRows();
    Q_EMIT takeAdded(m_lastId);
    return m_lastId;
}

void TakesModel::tellChanged(int id)
{
    const QModelIndex changed = index(rowOf(id));
    Q_EMIT dataChanged(changed, changed);
    Q_EMIT takeChanged(id);
}

void TakesModel::setCurrent(int id)
{
    const int former = std::exchange(m_current, id);
    if (find(former))
        tellChanged(former);
    tellChanged(id);
    Q_EMIT currentChanged(id);
}

void TakesModel::select(int id)
{
    const SongTake* take = find(id);
    if (!take || !take->stems || id == m_current)
        return;
    setCurrent(id);
    m_songs.showStems(take->choice, *take->stems);
}

void TakesModel::make(int id)
{
    const SongTake* take = find(id);
    if (!take)
        return;
    if (id != m_current)
        setCurrent(id);
    m_songs.separateBy(take->choice);
}

int TakesModel::duplicate(int id)
{
    const SongTake* take = find(id);
    if (!take || m_takes.size() >= kMostTakes)
        return 0;
    SongTake copy = *take;
    copy.look.colour = QColor();
    const int made = add(rowOf(id) + 1, std::move(copy));
    if (at(made).state == TakeState::Complete)
        keepStems(at(made));
    if (id == m_current) {
        m_songs.keepStems();
        setCurrent(made);
        if (!at(id).stemsHash.isEmpty())
            readFromStore(at(id));
    }
    return made;
}

void TakesModel::leave(int row)
{
    const auto hasStems = [](const SongTake& take) { return take.stems.has_value(); };
    const auto from = m_takes.begin() + row;
    const auto above = std::find_if(std::make_reverse_iterator(from), m_takes.rend(), hasStems);
    const auto below = std::find_if(from + 1, m_takes.end(), hasStems);
    if (above != m_takes.rend())
        select(above->id);
    else if (below != m_takes.end())
        select(below->id);
    else
        make(m_takes[static_cast<std::size_t>(row == 0 ? 1 : row - 1)].id);
}

void TakesModel::remove(int id)
{
    const int row = rowOf(id);
    if (row < 0 || m_takes.size() == 1)
        return;
    if (id == m_current)
        leave(row);
    beginRemoveRows({}, row, row);
    m_takes.erase(m_takes.begin() + row);
    std::erase_if(m_letters, [id](const auto& letter) { return letter.first == id; });
    endRemoveRows();
    m_keeper.cancel(id);
    releaseShown();
    Q_EMIT takeRemoved(id);
}

void TakesModel::setLook(int id, const TakeLook& look)
{
    const TakeLook fitting{
        .name = look.name.left(TakeLook::kMostName), .colour = look.colour, .notes = look.notes.left(TakeLook::kMostNotes)};
    if (!find(id) || at(id).look == fitting)
        return;
    at(id).look = fitting;
    tellChanged(id);
}

void TakesModel::setLetter(int id, const QString& letter)
{
    if (!find(id))
        return;
    std::erase_if(m_letters, [id](const auto& known) { return known.first == id; });
    if (!letter.isEmpty())
        m_letters.emplace_back(id, letter);
    tellChanged(id);
}

void TakesModel::restore(std::vector<SongTake> takes, std::optional<std::size_t> current)
{
    clear();
    for (std::size_t row = 0; row < takes.size(); ++row)
        if (const int id = add(static_cast<int>(row), std::move(takes[row])); row == current)
            m_current = id;
    if (m_current != 0)
        setCurrent(m_current);
}

project::TakeKey TakesModel::keyOf(const SongTake& take) const
{
    return {.song = m_songs.song()->song->identity,
            .model = take.choice.model.section(u'/', -1).toStdString(),
            .modelHash = take.modelHash.toStdString(),
            .options = take.choice.options};
}

void TakesModel::keepStems(const SongTake& take)
{
    if (take.stems->range || !take.stemsHash.isEmpty()) // a part is soon made again
        return;
    std::vector<std::string> names;
    for (const QString& name : take.stems->names)
        names.push_back(name.toStdString());
    m_keeper.keep(take.id, keyOf(take), names, take.stems->store);
}

void TakesModel::forgetKept(SongTake& take)
{
    m_keeper.cancel(take.id);
    take.stemsHash.clear();
    take.keepingProblem.clear();
}

void TakesModel::findStems()
{
    for (const SongTake& take : m_takes)
        if (take.id != m_current) // that one comes with the song
            readFromStore(take);
}

void TakesModel::readFromStore(const SongTake& take)
{
    m_keeper.find(take.id, m_songs.song()->song, keyOf(take), take.stemsHash.toStdString());
}

void TakesModel::takeFound(int id, const project::TakeContents& contents, const std::shared_ptr<const separate::StemStore>& stems)
{
    if (!find(id) || id == m_current)
        return; // what was chosen meanwhile goes on with what it has
    SongTake& take = at(id);
    if (take.state != TakeState::ToBeMade && take.state != TakeState::Complete)
        return;
    take.stems = OpenStems{.model = QString::fromStdString(contents.key.model),
                           .modelHash = take.modelHash,
                           .options = take.choice.options,
                           .store = stems,
                           .peaks = {}};
    for (const std::string& name : contents.stems)
        take.stems->names += QString::fromStdString(name);
    take.source = std::make_shared<separate::SongSource>(m_songs.song()->song, stems);
    take.stemsHash = QString::fromStdString(contents.hash());
    take.state = TakeState::Complete;
    tellChanged(id);
    releaseShown();
}

void TakesModel::releaseShown()
{
    const auto sharesThem = [this](const SongTake& take) {
        return take.id != m_current && take.stems && take.stems->store == m_songs.stems()->store;
    };
    if (m_songs.stems() && std::ranges::none_of(m_takes, sharesThem))
        m_songs.releaseStems();
}

void TakesModel::takeStart()
{
    if (!current())
        setCurrent(add(0, {.choice = m_songs.used()}));
    settle(m_current);
    at(m_current).state = TakeState::Separating;
    tellChanged(m_current);
}

void TakesModel::takeStems()
{
    if (!current())
        setCurrent(add(0, {}));
    settle(m_current);
    SongTake& take = at(m_current);
    if (!take.stems || take.stems->store != m_songs.stems()->store)
        forgetKept(take);
    take.stems = *m_songs.stems();
    take.choice = m_songs.used();
    take.modelHash = take.stems->modelHash;
    take.source = std::make_shared<separate::SongSource>(m_songs.song()->song, take.stems->store);
    take.state = TakeState::Separating;
    tellChanged(m_current);
}

void TakesModel::takeOptions()
{
    SongTake& take = at(m_current);
    take.stems->options = m_songs.stems()->options;
    take.choice = m_songs.used();
    take.state = TakeState::Separating;
    forgetKept(take);
    tellChanged(m_current);
}

void TakesModel::settle(int except)
{
    for (SongTake& take : m_takes) {
        if (take.id == except || take.state != TakeState::Separating)
            continue;
        take.state = !take.stems ? TakeState::ToBeMade : take.stems->areComplete() ? TakeState::Complete : TakeState::Partial;
        if (take.state == TakeState::Complete)
            keepStems(take);
        tellChanged(take.id);
    }
}

} // namespace stemwright::ui
