namespace ProvincialNewsPortal.Web.Caching;

/// <summary>Stands in the place of an answer's body: holds back a page in HTML, lets everything else through, and a page too, once it is too large to be kept.</summary>
internal sealed class HtmlCapture(HttpResponse response, Stream body) : Stream
{
    /// <summary>Largest page kept, bytes.</summary>
    private const int Largest = 4 << 20;

    private MemoryStream? _held;
    private bool _through;

    /// <summary>The page so far, nothing of which is sent; null: the answer is no page, or is on its way.</summary>
    public byte[]? Page => _through ? null : _held?.ToArray();

    public override bool CanRead => false;
    public override bool CanWrite => true;

    /// <summary>What is held back can be taken back: an error page begins so.</summary>
    public override bool CanSeek => !_through;
    public override long Length => _held?.Length ?? 0;
    public override long Position { get => Length; set => throw new NotSupportedException(); }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Holds(buffer.Length))
        {
            _held!.Write(buffer.Span);
            return;
        }
        if (LetGo() is { } held) await body.WriteAsync(held, cancellationToken);
        await body.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (Holds(count))
        {
            _held!.Write(buffer, offset, count);
            return;
        }
        if (LetGo() is { } held) body.Write(held.Span);
        body.Write(buffer, offset, count);
    }

    public override void SetLength(long value) => _held?.SetLength(value);
    public override void Flush() { }
    public override Task FlushAsync(CancellationToken cancellationToken) => _through ? body.FlushAsync(cancellationToken) : Task.CompletedTask;
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    private bool Holds(int more)
    {
        if (_through) return false;
        if (_held is null && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) != true) return false;
        _held ??= new MemoryStream(1 << 15);
        return _held.Length + more <= Largest;
    }

    /// <summary>Holds nothing back from now on.</summary>
    /// <returns>What was held back; null: nothing, or it is gone already.</returns>
    private ReadOnlyMemory<byte>? LetGo()
    {
        if (_through) return null;
        _through = true;
        return _held is null ? null : _held.GetBuffer().AsMemory(0, (int)_held.Length);
    }
}
