using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Tells whether a state says something else than the state before it.</summary>
internal static class StateComparison
{
    /// <summary>Whether a collection of <paramref name="newState"/> holds something, and something else than the old state's.</summary>
    internal static bool HasAnyChange(ProjectState oldState, ProjectState newState, bool recursive)
    {
        if (FilesDiffer(oldState.Sources, newState.Sources)
            || FilesDiffer(oldState.GeneratedSources, newState.GeneratedSources)
            || FilesDiffer(oldState.AdditionalFiles, newState.AdditionalFiles)
            || FilesDiffer(oldState.AnalyzerConfigFiles, newState.AnalyzerConfigFiles)
            || Differ(oldState.AdditionalFilesFactories, newState.AdditionalFilesFactories)
            || Differ(oldState.AdditionalProjectReferences, newState.AdditionalProjectReferences)
            || Differ(oldState.AdditionalReferences, newState.AdditionalReferences))
        {
            return true;
        }

        return recursive
            && oldState is SolutionState oldSolution
            && newState is SolutionState newSolution
            && newSolution.AdditionalProjects.Any(pair =>
                !oldSolution.AdditionalProjects.TryGetValue(pair.Key, out var oldProject)
                || HasAnyChange(oldProject, pair.Value, recursive: false));
    }

    private static bool Differ<T>(List<T> oldItems, List<T> newItems)
        => newItems.Count > 0 && !newItems.SequenceEqual(oldItems);

    private static bool FilesDiffer(SourceFileCollection oldFiles, SourceFileCollection newFiles)
        => newFiles.Count > 0
            && !newFiles.SequenceEqual(oldFiles, FileComparer.Instance);

    private sealed class FileComparer : IEqualityComparer<(string filename, SourceText content)>
    {
        internal static readonly FileComparer Instance = new();

        public bool Equals((string filename, SourceText content) x, (string filename, SourceText content) y)
            => string.Equals(x.filename, y.filename, StringComparison.Ordinal)
                && Equals(x.content.Encoding, y.content.Encoding)
                && x.content.ChecksumAlgorithm == y.content.ChecksumAlgorithm
                && x.content.ContentEquals(y.content);

        public int GetHashCode((string filename, SourceText content) obj)
            => StringComparer.Ordinal.GetHashCode(obj.filename);
    }
}
