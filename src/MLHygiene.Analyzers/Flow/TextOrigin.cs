namespace MLHygiene.Analyzers.Flow;

/// <summary>Where a text comes from.</summary>
internal enum TextOrigin
{
    /// <summary>The file does not show it.</summary>
    Unknown,

    /// <summary>It was cut out of a longer text, and the file does not show where that comes from.</summary>
    Parts,

    /// <summary>It was read from a file or stream.</summary>
    File,

    /// <summary>Somebody typed it: into a console, a control or a command line. That wins over what else it may be.</summary>
    User,
}
