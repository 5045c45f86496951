#include "ui/takes/takesmodel.h"

#include "engine/separate/songsource.h"
#include "engine/separate/stemtracks.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace stemwright::ui {

namespace {

/// Of new takes by turns: far from each other, and from the colours of stems where that can be.
constexpr std::array<QRgb, 6> kColours{0xFF6EA8FE, 0xFFC58AF9, 0xFF4FC3C0, 0xFFE58FB0, 0xFFB7C95A, 0xFFB0937A};

} // namespace

TakesModel::TakesModel(SongController& songs, QObject* parent) : QAbstractListModel(parent), m_songs(songs) { followSongs(); }

int TakesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_takes.size()); }

QVariant TakesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SongTake& take = m_takes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(take);
    case Qt::DecorationRole:
        return take.look.colour;
    case IdRole:
        return take.id;
    case SettingsRole:
        return settingsOf(take);
    case StateRole:
        return stateTextOf(take);
    case MarkRole:
        return markOf(take);
    case IsCurrentRole:
        return take.id == m_current;
    default:
        return {};
    }
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

QString TakesModel::nameOf(const SongTake& take) const { return take.look.name.isEmpty() ? settingsOf(take) : take.look.name; }

QString TakesModel::settingsOf(const SongTake& take)
{
    const QString model = take.choice.model.section(u'/', -1); // a model of the user's own is named by its folder
    if (model == QLatin1String(separate::kStemFileModel))
        return tr("Stems of the file");
    const auto iterations = static_cast<int>(take.choice.options.iterations);
    return take.choice.options.softMask ? tr("%1, %n iteration(s), soft mask", "model", iterations).arg(model)
                                        : tr("%1, %n iteration(s)", "model", iterations).arg(model);
}

QString TakesModel::stateTextOf(const SongTake& take)
{
    switch (take.state) {
    case TakeState::ToBeMade:
        return tr("Stems are to be made again");
    case TakeState::Separating:
        return tr("Being separated");
    case TakeState::Partial:
        return tr("Stems are not complete");
    case TakeState::Complete:
        return take.stems && take.stems->range ? tr("Stems of a part are ready") : tr("Stems are ready");
    }
    return {};
}

QString TakesModel::markOf(const SongTake& take) const
{
    const auto letter = std::ranges::find(m_letters, take.id, &std::pair<int, QString>::first);
    return letter == m_letters.end() ? QLocale().toString(rowOf(take.id) + 1) : letter->second;
}

void TakesModel::followSongs()
{
    connect(&m_songs, &SongController::opening, this, &TakesModel::clear);
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
    if (!take || id == m_current)
        return;
    setCurrent(id);
    if (take->stems)
        m_songs.showStems(take->choice, *take->stems);
    else
        m_songs.separateBy(take->choice);
}

int TakesModel::duplicate(int id)
{
    const SongTake* take = find(id);
    if (!take)
        return 0;
    SongTake copy = *take;
    copy.look.colour = {};
    const int made = add(rowOf(id) + 1, std::move(copy));
    if (id == m_current) {
        m_songs.keepStems();
        setCurrent(made);
    }
    return made;
}

void TakesModel::remove(int id)
{
    const int row = rowOf(id);
    if (row < 0 || m_takes.size() == 1)
        return;
    if (id == m_current)
        select(m_takes[static_cast<std::size_t>(row > 0 ? row - 1 : 1)].id);
    beginRemoveRows({}, row, row);
    m_takes.erase(m_takes.begin() + row);
    std::erase_if(m_letters, [id](const auto& letter) { return letter.first == id; });
    endRemoveRows();
    Q_EMIT takeRemoved(id);
}

void TakesModel::setLook(int id, const TakeLook& look)
{
    if (!find(id) || at(id).look == look)
        return;
    at(id).look = look;
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

void TakesModel::takeStart()
{
    if (m_takes.empty())
        setCurrent(add(0, {.choice = m_songs.used()}));
    settle(m_current);
    at(m_current).state = TakeState::Separating;
    tellChanged(m_current);
}

void TakesModel::takeStems()
{
    if (m_takes.empty())
        setCurrent(add(0, {}));
    settle(m_current);
    SongTake& take = at(m_current);
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
    tellChanged(m_current);
}

void TakesModel::settle(int except)
{
    for (SongTake& take : m_takes) {
        if (take.id == except || take.state != TakeState::Separating)
            continue;
        take.state = !take.stems ? TakeState::ToBeMade : take.stems->areComplete() ? TakeState::Complete : TakeState::Partial;
        tellChanged(take.id);
    }
}

} // namespace stemwright::ui
