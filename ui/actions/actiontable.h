#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QSettings>

#include <functional>
#include <vector>

namespace stemwright::ui {

/// What has to be there for an action to be used; each includes what stands before it. Stems are there when all are complete.
enum class ActionNeeds { Nothing, Song, Stems };

/// Every action of the program: the one place for its name and keys, which the user can change.
///
/// Owns    the actions. Keys that differ from their defaults are kept in the settings, under "shortcuts/ID".
/// Thread  the GUI thread.
class ActionTable : public QObject {
    Q_OBJECT

public:
    struct Entry {
        QString id; ///< never changes; names the entry in the settings
        QAction* action = nullptr;
        QList<QKeySequence> defaults{};
        ActionNeeds needs = ActionNeeds::Nothing;
    };

    /// `settings` outlives the table.
    explicit ActionTable(QSettings& settings, QObject* parent = nullptr);

    /// Registers an action with the keys that the user gave it, or these.
    QAction* add(const QString& id, const QString& text, const QList<QKeySequence>& keys, ActionNeeds needs,
                 const std::function<void()>& work);

    const std::vector<Entry>& entries() const { return m_entries; }
    const Entry* entry(const QString& id) const;
    /// Enables what needs no more than there is, and disables the rest.
    void setThere(ActionNeeds there);

    /// The other action that one of the keys belongs to, or that begins with the same keys; null when they are free.
    const Entry* conflict(const QString& id, const QList<QKeySequence>& keys) const;
    /// Keys that belong to another action are taken from it.
    void setKeys(const QString& id, const QList<QKeySequence>& keys);
    void resetKeys();

Q_SIGNALS:
    void keysChanged();

private:
    void apply(const Entry& entry, const QList<QKeySequence>& keys);

    QSettings& m_settings;
    std::vector<Entry> m_entries;
    ActionNeeds m_there = ActionNeeds::Nothing;
};

/// Text of an action without the mark of its menu key.
QString plainText(const QAction& action);

} // namespace stemwright::ui
