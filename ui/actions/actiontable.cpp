#include "ui/actions/actiontable.h"

#include <algorithm>

namespace stemwright::ui {

namespace {

QString settingOf(const QString& id) { return QStringLiteral("shortcuts/") + id; }

/// Of no text, no keys: Qt makes one empty sequence of it.
QList<QKeySequence> keysFrom(const QString& text)
{
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text, QKeySequence::PortableText);
}

bool collide(const QKeySequence& one, const QKeySequence& other)
{
    return !one.isEmpty() && !other.isEmpty() &&
           (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

bool collide(const QKeySequence& key, const QList<QKeySequence>& keys)
{
    return std::ranges::any_of(keys, [&key](const QKeySequence& other) { return collide(key, other); });
}

bool collide(const QList<QKeySequence>& one, const QList<QKeySequence>& other)
{
    return std::ranges::any_of(one, [&other](const QKeySequence& key) { return collide(key, other); });
}

} // namespace

ActionTable::ActionTable(QSettings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

QAction* ActionTable::add(const QString& id, const QString& text, const QList<QKeySequence>& keys, ActionNeeds needs,
                          const std::function<void()>& work)
{
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, work);
    action->setEnabled(needs <= m_there);
    m_entries.push_back({.id = id, .action = action, .defaults = keys, .needs = needs});
    const QVariant own = m_settings.value(settingOf(id));
    action->setShortcuts(own.isValid() ? keysFrom(own.toString()) : keys);
    return action;
}

const ActionTable::Entry* ActionTable::entry(const QString& id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

void ActionTable::setThere(ActionNeeds there)
{
    m_there = there;
    for (const Entry& entry : m_entries)
        if (entry.needs != ActionNeeds::Nothing)
            entry.action->setEnabled(entry.needs <= there);
}

const ActionTable::Entry* ActionTable::conflict(const QString& id, const QList<QKeySequence>& keys) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.id != id && collide(keys, entry.action->shortcuts()); });
    return found == m_entries.end() ? nullptr : &*found;
}

void ActionTable::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    for (const Entry& entry : m_entries) {
        if (entry.id == id) {
            apply(entry, keys);
            continue;
        }
        QList<QKeySequence> left = entry.action->shortcuts();
        if (left.removeIf([&keys](const QKeySequence& key) { return collide(key, keys); }) > 0)
            apply(entry, left);
    }
    Q_EMIT keysChanged();
}

void ActionTable::resetKeys()
{
    for (const Entry& entry : m_entries)
        apply(entry, entry.defaults);
    Q_EMIT keysChanged();
}

void ActionTable::apply(const Entry& entry, const QList<QKeySequence>& keys)
{
    entry.action->setShortcuts(keys);
    if (keys == entry.defaults)
        m_settings.remove(settingOf(entry.id));
    else
        m_settings.setValue(settingOf(entry.id), QKeySequence::listToString(keys, QKeySequence::PortableText));
}

QString plainText(const QAction& action)
{
    QString text = action.text();
    const QString literal(QChar(0x1));
    return text.replace(QStringLiteral("&&"), literal).remove(u'&').replace(literal, QStringLiteral("&"));
}

} // namespace stemwright::ui
