namespace ProvincialNewsPortal.Archive;

/// <summary>Tells a cache at each request, in microseconds, which generation the archive has, also where another program has just written.</summary>
public abstract class GenerationWatch : IDisposable
{
    /// <summary>At most how long after a change is written <see cref="Now"/> tells of it; beside it, on a replica, what that lags behind.</summary>
    public abstract TimeSpan Behind { get; }

    /// <summary>Null: the archive can't be read just now.</summary>
    public abstract long? Now();

    public abstract void Dispose();
}
