// The job of real-clients.ts, as a user of go-github writes it.
package main

import (
	"context"
	"log"
	"os"

	"github.com/google/go-github/v84/github"
)

const owner, name = "mona", "widgets"

func main() {
	ctx := context.Background()
	mine, theirs := client("TOKEN"), client("REVIEWER_TOKEN")
	issue := sort(ctx, mine)
	writeRoof(ctx, mine)
	merge(ctx, mine, theirs, issue)
	release(ctx, mine)
}

func client(token string) *github.Client {
	// Below /api/v3, as a GitHub Enterprise Server.
	made, err := github.NewClient(nil).WithAuthToken(os.Getenv(token)).WithEnterpriseURLs(os.Getenv("URL"), os.Getenv("URL"))
	must(err)
	return made
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func sort(ctx context.Context, c *github.Client) int {
	_, _, err := c.Issues.CreateLabel(ctx, owner, name, &github.Label{Name: github.Ptr("leak"), Color: github.Ptr("ff0000")})
	must(err)
	issue, _, err := c.Issues.Create(ctx, owner, name, &github.IssueRequest{
		Title:     github.Ptr("The roof leaks"),
		Body:      github.Ptr("Here"),
		Labels:    &[]string{"bug"},
		Assignees: &[]string{"hubot"},
	})
	must(err)
	_, _, err = c.Issues.AddLabelsToIssue(ctx, owner, name, issue.GetNumber(), []string{"leak"})
	must(err)
	_, _, err = c.Issues.CreateComment(ctx, owner, name, issue.GetNumber(), &github.IssueComment{Body: github.Ptr("A fix is coming.")})
	must(err)
	found, _, err := c.Search.Issues(ctx, "repo:mona/widgets leaks in:title", nil)
	must(err)
	if found.GetTotal() != 1 {
		log.Fatalf("expected 1 issue, found %d", found.GetTotal())
	}
	return issue.GetNumber()
}

func writeRoof(ctx context.Context, c *github.Client) {
	main, _, err := c.Git.GetRef(ctx, owner, name, "refs/heads/main")
	must(err)
	_, _, err = c.Git.CreateRef(ctx, owner, name, github.CreateRef{Ref: "refs/heads/roof", SHA: main.Object.GetSHA()})
	must(err)
	_, _, err = c.Repositories.CreateFile(ctx, owner, name, "src/roof.txt", &github.RepositoryContentFileOptions{
		Message: github.Ptr("fix: a tight roof"),
		Content: []byte("tight\n"),
		Branch:  github.Ptr("roof"),
	})
	must(err)
}

func merge(ctx context.Context, mine, theirs *github.Client, issue int) {
	pull, _, err := mine.PullRequests.Create(ctx, owner, name, &github.NewPullRequest{
		Title: github.Ptr("Fix the roof"),
		Head:  github.Ptr("roof"),
		Base:  github.Ptr("main"),
		Body:  github.Ptr("Closes #2"),
	})
	must(err)
	diff, _, err := mine.PullRequests.GetRaw(ctx, owner, name, pull.GetNumber(), github.RawOptions{Type: github.Diff})
	must(err)
	if len(diff) == 0 {
		log.Fatal("expected a diff, found nothing")
	}
	_, _, err = theirs.PullRequests.CreateReview(ctx, owner, name, pull.GetNumber(), &github.PullRequestReviewRequest{
		Event: github.Ptr("APPROVE"),
		Body:  github.Ptr("Good"),
	})
	must(err)
	_, _, err = mine.PullRequests.Merge(ctx, owner, name, pull.GetNumber(), "", &github.PullRequestOptions{MergeMethod: "squash"})
	must(err)
	closed, _, err := mine.Issues.Get(ctx, owner, name, issue)
	must(err)
	if closed.GetState() != "closed" {
		log.Fatalf("expected issue #%d to be closed, found %s", issue, closed.GetState())
	}
}

func release(ctx context.Context, c *github.Client) {
	_, _, err := c.Repositories.CreateRelease(ctx, owner, name, &github.RepositoryRelease{
		TagName:    github.Ptr("v1.1.0"),
		Name:       github.Ptr("1.1.0"),
		Body:       github.Ptr("A roof"),
		MakeLatest: github.Ptr("true"),
	})
	must(err)
	latest, _, err := c.Repositories.GetLatestRelease(ctx, owner, name)
	must(err)
	if latest.GetTagName() != "v1.1.0" {
		log.Fatalf("expected v1.1.0, found %s", latest.GetTagName())
	}
}
