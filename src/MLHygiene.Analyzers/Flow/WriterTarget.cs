namespace MLHygiene.Analyzers.Flow;

/// <summary>Where what a file writes goes.</summary>
internal enum WriterTarget
{
    /// <summary>The file does not show it, or it is not kept.</summary>
    Unknown,

    /// <summary>A writer of some kind that somebody hands over: it may be the console.</summary>
    Writer,

    /// <summary>A stream or a writer for streams that somebody hands over.</summary>
    Stream,

    /// <summary>A file.</summary>
    File,
}
