using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using ProvincialNewsPortal.Archive.Search.Answering;
using SQLitePCL;

namespace ProvincialNewsPortal.Archive.Engines.Sqlite;

/// <summary>Collects row numbers into a set inside SQLite's own loop, by an aggregate function <c>gather(rowid)</c> that returns nothing. Stepping
/// through a reader row by row costs four times as much, and a common word has hundreds of thousands of rows.</summary>
internal static unsafe partial class RowGathering
{
    private const int Utf8 = 1;

    /// <summary>Connections that know the function; a pooled one keeps it.</summary>
    private static readonly ConditionalWeakTable<sqlite3, object> Prepared = [];

    /// <summary>Where the thread's present query puts its rows.</summary>
    [ThreadStatic] private static ulong* _words;
    [ThreadStatic] private static long _largest;

    /// <summary>Adds to a set the rows that a command selects; its text is SELECT gather(rowid) FROM …. Rows larger than the set holds are left out.</summary>
    public static void Into(IdSet set, SqliteCommand command)
    {
        Prepare(command.Connection!);
        fixed (ulong* words = set.Words)
        {
            _words = words;
            _largest = set.Largest;
            try
            {
                command.ExecuteNonQuery();
            }
            finally
            {
                _words = null;
                _largest = -1;
            }
        }
    }

    private static void Prepare(SqliteConnection connection)
    {
        var handle = connection.Handle!;
        if (!Prepared.TryAdd(handle, handle)) return;
        var result = CreateFunction(handle.DangerousGetHandle(), "gather", 1, Utf8, 0, null, &Step, &Final, null);
        if (result != raw.SQLITE_OK) throw new SqliteException("SQLite refuses the function gather.", result);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Step(nint context, int count, nint* values)
    {
        var id = Int64(*values);
        if ((ulong)id <= (ulong)_largest && _words != null) _words[id >> 6] |= 1UL << (int)(id & 63);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Final(nint context)
    {
        // Without a result set the function returns null, which nobody reads.
    }

    /// <summary>Reads a number that is in memory already: too short to be worth telling the garbage collector.</summary>
    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_value_int64")]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl), typeof(CallConvSuppressGCTransition)])]
    private static partial long Int64(nint value);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_create_function_v2", StringMarshalling = StringMarshalling.Utf8)]
    [UnmanagedCallConv(CallConvs = [typeof(CallConvCdecl)])]
    private static partial int CreateFunction(
        nint connection, string name, int arguments, int encoding, nint given, void* scalar,
        delegate* unmanaged[Cdecl]<nint, int, nint*, void> step, delegate* unmanaged[Cdecl]<nint, void> final, void* destroy);
}
