using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares the files that fixes left with those that are expected.</summary>
internal static class SolutionComparison
{
    internal static async Task VerifyAsync(
        Project primary,
        SolutionState expected,
        string filePathPrefix,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        await VerifyProjectAsync(primary, expected, filePathPrefix, verifier, cancellationToken).ConfigureAwait(false);
        foreach (var (name, state) in expected.AdditionalProjects)
        {
            var project = primary.Solution.Projects
                .SingleOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.Ordinal));
            verifier.True(project is not null, $"The project '{name}' is missing after the fix.");
            await VerifyProjectAsync(project, state, filePathPrefix, verifier, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task VerifyProjectAsync(
        Project project,
        ProjectState expected,
        string filePathPrefix,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        Task VerifyFilesAsync(string kind, IEnumerable<(string filename, SourceText content)> files, IEnumerable<TextDocument> documents)
            => VerifyDocumentsAsync(
                project,
                kind,
                files.ToImmutableArray(),
                documents.ToImmutableArray(),
                filePathPrefix,
                verifier,
                cancellationToken);

        // The ids are in the order in which the files were added; the documents themselves are in none.
        var sources = project.DocumentIds.Select(id => project.GetDocument(id)!);
        await VerifyFilesAsync("source files", expected.Sources.Concat(expected.GeneratedSources), sources).ConfigureAwait(false);
        var additional = project.AdditionalDocumentIds.Select(id => project.GetAdditionalDocument(id)!);
        await VerifyFilesAsync("additional files", expected.AdditionalFiles, additional).ConfigureAwait(false);
        var configs = project.AnalyzerConfigDocuments.OrderBy(document => document.FilePath, StringComparer.Ordinal);
        var expectedConfigs = expected.AnalyzerConfigFiles.OrderBy(file => file.filename, StringComparer.Ordinal);
        await VerifyFilesAsync("analyzer config files", expectedConfigs, configs).ConfigureAwait(false);
    }

    private static async Task VerifyDocumentsAsync(
        Project project,
        string kind,
        ImmutableArray<(string filename, SourceText content)> expected,
        ImmutableArray<TextDocument> actual,
        string filePathPrefix,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        verifier.Equal(
            expected.Length,
            actual.Length,
            $"Expected {expected.Length} {kind} in the project '{project.Name}' but there are {actual.Length}: "
                + string.Join(", ", actual.Select(document => document.FilePath ?? document.Name)));
        for (var i = 0; i < expected.Length; i++)
        {
            var (path, content) = expected[i];
            var document = actual[i];
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            verifier.EqualOrDiff(
                content.ToString(),
                text.ToString(),
                $"content of '{path}' did not match. Diff shown with expected as baseline:");
            verifier.Equal(
                content.Encoding,
                text.Encoding,
                $"encoding of '{path}' was expected to be '{content.Encoding?.WebName}' but was '{text.Encoding?.WebName}'");
            verifier.Equal(
                content.ChecksumAlgorithm,
                text.ChecksumAlgorithm,
                $"checksum algorithm of '{path}' was expected to be '{content.ChecksumAlgorithm}' but was '{text.ChecksumAlgorithm}'");
            var (name, folders) = DocumentPath.Split(filePathPrefix, path);
            verifier.Equal(name, document.Name, $"file name was expected to be '{name}' but was '{document.Name}'");
            verifier.SequenceEqual(
                folders,
                document.Folders,
                message: $"folders of '{path}' were expected to be '{string.Join('/', folders)}' "
                    + $"but were '{string.Join('/', document.Folders)}'");
        }
    }
}
